import type { Site } from "#server/platform/context.ts";

/** Where a shopper of a language most likely lives, until they say. */
const homes: Record<string, string> = { ko: "KR", ar: "AE" };

/** The country a page counts delivery to, before anybody chose one. */
export function homeOn({ locale, countries }: Pick<Site, "locale" | "countries">): string {
  const home = homes[locale] ?? "";
  return countries.includes(home) ? home : (countries[0] ?? "");
}
