import { isOwnOrigin } from "#app/_trpc/own-origin.ts";
import { readBody } from "#app/api/read-body.ts";
import { callNextAuth, fieldsOf } from "../call-next-auth.ts";

type Params = { params: Promise<{ nextauth: string[] }> };

const bodyBytesMax = 20_000;

/** next-auth's own endpoints: where providers come back to, and for what speaks its protocol. Our pages sign in by `identity.signIn`. */
async function answer(request: Request, { params }: Params): Promise<Response> {
  const { nextauth: path } = await params;
  const { method, headers } = request;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const text = method === "POST" ? await readBody(request, bodyBytesMax) : "";
  if (text === null) return new Response(null, { status: 413 });
  return callNextAuth({ path, method, headers, query, body: fieldsOf(text, headers.get("content-type") ?? "") });
}

export const GET = answer;

/** A provider may come back by a form of its own site; what it brings is known by its state. */
export async function POST(request: Request, context: Params): Promise<Response> {
  const [action] = (await context.params).nextauth;
  const isReturn = action === "callback" && (await context.params).nextauth[1] === "apple";
  if (!isReturn && !isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  return answer(request, context);
}
