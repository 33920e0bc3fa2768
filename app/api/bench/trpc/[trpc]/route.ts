import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { contextOf } from "#server/context.ts";
import { cookiesOf } from "#server/cookies.ts";
import { bench } from "#server/platform/bench.ts";
import { isBench } from "#server/platform/env.ts";

/** A tRPC deed with as little behind it as possible, for `npm run bench`. */
export async function POST(request: Request): Promise<Response> {
  if (!isBench()) return new Response(null, { status: 404 });
  const cookies = cookiesOf(request.headers.get("cookie"));
  const ctx = await contextOf({ headers: request.headers, cookies: { ...cookies, isSealed: true } });
  return fetchRequestHandler({ endpoint: "/api/bench/trpc", req: request, router: bench, createContext: () => ctx });
}
