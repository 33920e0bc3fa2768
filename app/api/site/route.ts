import { hrefIn } from "#app/_i18n/href.ts";
import { isOwnOrigin } from "#app/_trpc/own-origin.ts";
import { readBody } from "#app/api/read-body.ts";
import { siteFor } from "#server/channels/find-site.ts";
import { cookiesOf } from "#server/cookies.ts";

const currencySeconds = 365 * 24 * 60 * 60;

/** The page one came from, in another language: `/api/site?locale=ko`. A plain link, so that it works without JavaScript. */
export async function GET(request: Request): Promise<Response> {
  const site = await siteFor(request.headers.get("host") ?? "", undefined, undefined);
  if (!site) return new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("locale") ?? "";
  if (searchParams.has("reset")) return withoutCurrency(request, hrefIn(site.locales, wanted, "/"));
  const locale = site.locales.includes(wanted) ? wanted : site.defaultLocale;
  return leadTo(hrefIn(site.locales, locale, cameFrom(request)));
}

/** Chooses a currency and returns to the page. The channel's own currency needs no cookie: no page is kept twice for it. */
export async function POST(request: Request): Promise<Response> {
  const body = isOwnOrigin(request.headers) ? await readBody(request, 2_000) : null;
  const site = await siteFor(request.headers.get("host") ?? "", undefined, undefined);
  if (body === null || !site) return new Response(null, { status: 403 });
  const wanted = new URLSearchParams(body).get("currency") ?? "";
  const cookies = cookiesOf(request.headers.get("cookie"));
  if (wanted === site.baseCurrency || !site.currencies.includes(wanted)) cookies.remove("currency");
  else cookies.set("currency", wanted, { maxAge: currencySeconds });
  const response = leadTo(cameFrom(request));
  cookies.applyTo(response.headers);
  return response;
}

/** Where a page lands whose currency the channel sells in no more: at home, with the channel's own. */
function withoutCurrency(request: Request, home: string): Response {
  const cookies = cookiesOf(request.headers.get("cookie"));
  cookies.remove("currency");
  const response = leadTo(home);
  cookies.applyTo(response.headers);
  return response;
}

function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
}

/** Path and query of the page the browser says it was on; only a page of this host counts, else the home page. */
function cameFrom(request: Request): string {
  const { referer, host } = Object.fromEntries(request.headers);
  if (!referer || !URL.canParse(referer)) return "/";
  const { host: from, pathname, search } = new URL(referer);
  return from === host && !pathname.startsWith("//") && !pathname.startsWith("/api/") ? pathname + search : "/";
}
