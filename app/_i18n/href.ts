interface Spoken {
  locale: string;
  defaultLocale: string;
}

/** An address on this site: the default locale has no prefix, so `/cart` is `/ko/cart` in Korean. */
export function hrefOn({ locale, defaultLocale }: Spoken, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The same page in another language, of an address with or without a locale's prefix. */
export function hrefIn(site: { locales: readonly string[]; defaultLocale: string }, locale: string, path: string): string {
  const [, first = "", ...rest] = path.split("/");
  const bare = site.locales.includes(first) && first !== site.defaultLocale ? `/${rest.join("/")}` : path;
  return hrefOn({ locale, defaultLocale: site.defaultLocale }, bare);
}
