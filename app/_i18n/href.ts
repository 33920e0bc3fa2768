import { localePrefix, plainLocale } from "#server/channels/site-key.ts";

/** An address in the site's language: `/cart` is `/ko/cart` in Korean. */
export function hrefOn({ locale }: { locale: string }, path: string): string {
  const prefix = localePrefix(locale);
  return path === "/" ? prefix || "/" : prefix + path;
}

/** The same page in another language, of an address with or without a locale's prefix. */
export function hrefIn(locales: readonly string[], locale: string, path: string): string {
  const [, first = "", ...rest] = path.split("/");
  const isPrefixed = first !== plainLocale && locales.includes(first.split("?")[0] ?? "");
  const query = rest.length === 0 && first.includes("?") ? first.slice(first.indexOf("?")) : "";
  return hrefOn({ locale }, isPrefixed ? `/${rest.join("/")}${query}` : path);
}
