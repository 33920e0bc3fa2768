import type { Metadata } from "next";
import type { Site } from "#server/platform/context.ts";
import { hrefOn } from "./href.ts";

/** A page's own address, and the same page in every language of the site (hreflang, with x-default). */
export function alternatesOf(site: Site, path: string): NonNullable<Metadata["alternates"]> {
  const languages = Object.fromEntries(site.locales.map((locale) => [locale, hrefOn({ locale }, path)]));
  return { canonical: hrefOn(site, path), languages: { ...languages, "x-default": path } };
}
