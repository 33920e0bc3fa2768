import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { isOwnOrigin } from "#app/_trpc/own-origin.ts";
import { readBody } from "#app/api/read-body.ts";
import { contextOf } from "#server/context.ts";
import { cookiesOf } from "#server/cookies.ts";
import { offerEarly } from "#server/platform/early-answers.ts";
import { isDevelopment } from "#server/platform/env.ts";
import { appRouter } from "#server/router.ts";
import { contextRefused, ownHeaders, refusal } from "./answer-headers.ts";
import { answerPlainCall } from "./plain-call.ts";

const bodyBytesMax = 100_000;
const batchMax = 10;

// In development Next must look at every request, or it would not see that a file has changed.
if (!isDevelopment()) offerEarly("trpc", answerPlainCall);

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
  const ctx = await contextOf({ headers: request.headers, cookies, locale }).catch(contextRefused);
  if (ctx instanceof Response) return ctx;
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => ctx,
    allowBatching: true,
    maxBatchSize: batchMax,
  });
  cookies.applyTo(response.headers);
  ownHeaders(ctx, response.headers);
  return response;
}
