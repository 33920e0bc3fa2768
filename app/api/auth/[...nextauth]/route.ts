import NextAuth from "next-auth";
import { isOwnOrigin } from "#app/_trpc/own-origin.ts";
import { contextOf } from "#server/context.ts";
import { cookieAttributes, cookieName, cookiesOf } from "#server/cookies.ts";
import { nextAuthOptions } from "#server/identity/next-auth.ts";

type Params = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own endpoints, for what speaks its protocol; our pages sign in by `identity.signIn`. */
async function answer(request: Request, context: Params): Promise<Response> {
  const { maxAge: _, ...options } = cookieAttributes("session", 0);
  const cookies = cookiesOf(request.headers.get("cookie"));
  const handler = NextAuth(
    nextAuthOptions({
      cookie: { name: cookieName("session"), options },
      contextOf: (headers) => contextOf({ headers, cookies }),
    }),
  );
  const response: Response = await handler(request, context);
  const given = new Headers(response.headers);
  cookies.applyTo(given);
  return new Response(response.body, { status: response.status, headers: given });
}

export const GET = answer;

export async function POST(request: Request, context: Params): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  return answer(request, context);
}
