/** The parts of a site's key; `currency` is null for `auto`, the channel's own currency. */
export interface SiteKey {
  host: string;
  locale: string;
  currency: string | null;
}

const hostPattern = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])$/;
const localePattern = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;
const currencyPattern = /^(?:[A-Z]{3}|auto)$/;

/** Reads `host~locale~currency|auto`. Strict: any other spelling is null, so that it cannot become a cache entry of its own. */
export function parseSiteKey(key: string): SiteKey | null {
  if (key.length > 300) return null;
  const [host = "", locale = "", currency = "", ...rest] = key.split("~");
  if (rest.length > 0 || !hostPattern.test(host) || !localePattern.test(locale) || !currencyPattern.test(currency)) return null;
  return { host, locale, currency: currency === "auto" ? null : currency };
}

/** The locale whose addresses have no prefix, on every channel: rewrites know a request's path, not its channel. */
export const plainLocale = "en";

/** What a locale's addresses begin with: nothing, or `/ko`. */
export function localePrefix(locale: string): string {
  return locale === plainLocale ? "" : `/${locale}`;
}

export function formatSiteKey({ host, locale, currency }: SiteKey): string {
  return `${host}~${locale}~${currency ?? "auto"}`;
}

/** A Host header's name: lower case, without port. */
export function hostName(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/:\d{1,5}$/, "");
}
