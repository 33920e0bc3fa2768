import type { Context } from "#server/platform/context.ts";
import { isRefusal, type Refusal, type RefusalCode, refusalStatus } from "#server/platform/refusal.ts";

/** What every answer of this door says of itself, and of its caller's limit. */
export function ownHeaders(ctx: Context, headers: Headers): void {
  headers.set("cache-control", "private, no-store");
  headers.set("x-request-id", ctx.request.id);
  const { limit } = ctx.request;
  if (!limit) return;
  headers.set("x-ratelimit-limit", String(limit.limit));
  headers.set("x-ratelimit-remaining", String(limit.remaining));
  headers.set("x-ratelimit-reset", String(limit.resetSeconds));
  if (limit.remaining === 0) headers.set("retry-after", String(limit.resetSeconds));
}

/** The same shape as a procedure's own refusal, for what is refused before one is reached. */
export function refusal(code: RefusalCode, status: number): Response {
  const said = { code, params: {}, fields: {} } satisfies Partial<Refusal>;
  const error = { message: code, code: -32600, data: { httpStatus: status, refusal: said } };
  return Response.json({ error: { json: error } }, { status, headers: { "cache-control": "no-store" } });
}

/** The answer to whom no context could be made for; throws what is no refusal. */
export function contextRefused(error: unknown): Response {
  if (isRefusal(error)) return refusal(error.code, refusalStatus[error.kind].http);
  throw error;
}
