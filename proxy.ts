import { type NextRequest, NextResponse } from "next/server";
import { policyWithNonce } from "#server/platform/content-policy.ts";

/**
 * Pages that are rendered per request get a nonce; cached pages never come here, for passing through costs them a third of
 * their speed, and carry hashes instead. A category or a seller's page that a query shapes is another page than the cached one at its address:
 * it is sent there from here, because every rewrite rule in next.config.mjs is tried for every cached page.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = policyWithNonce(nonce);
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) if (/^x-(middleware|nextjs|user|forwarded-user)/.test(name)) headers.delete(name);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const shaped = request.nextUrl.clone();
  shaped.pathname = shaped.pathname.replace(shapedList, (_, locale = "", list: "c" | "s") => `${locale}/${shapedAt[list]}/`);
  const isShaped = shaped.pathname !== request.nextUrl.pathname;
  const response = isShaped
    ? NextResponse.rewrite(shaped, { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

const shapedList = /^(\/ko|\/ar)?\/([cs])\//;
const shapedAt = { c: "browse", s: "seller-shelf" };

/** Everything but files, doors for programs, and the cached pages: home, categories and sellers (unless a query shapes them), products, words. */
export const config = {
  matcher: [
    "/((?!api/|_next/|media/|fonts/|icons/|favicon|.*\\.\\w+$|(?:(?:ko|ar)(?:/|$))?(?:(?:c|p|s|about|help|returns|privacy|terms)(?:/|$)|$)).*)",
    "/:locale(ko|ar)?/p/:slug/reviews",
    { source: "/:locale(ko|ar)?/:list(c|s)/:path*", has: [{ type: "query", key: "f" }] },
    { source: "/:locale(ko|ar)?/:list(c|s)/:path*", has: [{ type: "query", key: "page" }] },
    { source: "/:locale(ko|ar)?/:list(c|s)/:path*", has: [{ type: "query", key: "sort" }] },
    { source: "/:locale(ko|ar)?/:list(c|s)/:path*", has: [{ type: "query", key: "view" }] },
    { source: "/:locale(ko|ar)?/:list(c|s)/:path*", has: [{ type: "query", key: "show" }] },
    { source: "/:locale(ko|ar)?/:list(c|s)/:path*", has: [{ type: "query", key: "price.min" }] },
    { source: "/:locale(ko|ar)?/:list(c|s)/:path*", has: [{ type: "query", key: "price.max" }] },
  ],
};
