import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { ko } from "./ko.ts";
import type { Messages } from "./types.ts";

const byLocale: Record<string, Messages> = { en, ko, ar };

/** All words of a locale; its language's for a regional one (`ar-EG`), English for an unknown one. */
export function wordsOf(locale: string): Messages {
  return byLocale[locale] ?? byLocale[locale.split("-")[0] ?? ""] ?? en;
}
