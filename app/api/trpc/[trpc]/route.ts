import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { isOwnOrigin } from "#app/_trpc/own-origin.ts";
import { readBody } from "#app/api/read-body.ts";
import { contextOf } from "#server/context.ts";
import { cookiesOf } from "#server/cookies.ts";
import type { Context } from "#server/platform/context.ts";
import { isRefusal, type Refusal, type RefusalCode, refusalStatus } from "#server/platform/refusal.ts";
import { appRouter } from "#server/router.ts";

const bodyBytesMax = 100_000;
const batchMax = 10;

export async function GET(request: Request): Promise<Response> {
  return answer(request);
}

/** Deeds come as JSON from a page of this host, and only so. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return refusal("platform.crossSite", 403);
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return refusal("platform.unsupportedType", 415);
  const body = await readBody(request, bodyBytesMax);
  if (body === null) return refusal("platform.bodyTooLarge", 413);
  return answer(new Request(request.url, { method: "POST", headers: request.headers, body, signal: request.signal }));
}

async function answer(request: Request): Promise<Response> {
  const cookies = cookiesOf(request.headers.get("cookie"));
  const locale = new URL(request.url).searchParams.get("locale") ?? undefined;
  let ctx: Context;
  try {
    ctx = await contextOf({ headers: request.headers, cookies, locale });
  } catch (error) {
    if (isRefusal(error)) return refusal(error.code, refusalStatus[error.kind].http);
    throw error;
  }
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => ctx,
    allowBatching: true,
    maxBatchSize: batchMax,
  });
  const { headers } = response;
  cookies.applyTo(headers);
  limits(ctx, headers);
  headers.set("cache-control", "private, no-store");
  headers.set("x-request-id", ctx.request.id);
  return response;
}

function limits(ctx: Context, headers: Headers): void {
  const { limit } = ctx.request;
  if (!limit) return;
  headers.set("x-ratelimit-limit", String(limit.limit));
  headers.set("x-ratelimit-remaining", String(limit.remaining));
  headers.set("x-ratelimit-reset", String(limit.resetSeconds));
  if (limit.remaining === 0) headers.set("retry-after", String(limit.resetSeconds));
}

/** The same shape as a procedure's own refusal, for what is refused before one is reached. */
function refusal(code: RefusalCode, status: number): Response {
  const said = { code, params: {}, fields: {} } satisfies Partial<Refusal>;
  const error = { message: code, code: -32600, data: { httpStatus: status, refusal: said } };
  return Response.json({ error: { json: error } }, { status, headers: { "cache-control": "no-store" } });
}
