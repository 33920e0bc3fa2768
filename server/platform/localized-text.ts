import { z } from "zod";

const text = z.string().max(20_000);

/** A text by locale, as the JSON columns hold it. English is always there; a missing locale falls back to it. */
export const localizedText = z.object({ en: text, ko: text.optional(), ar: text.optional() }).catchall(text.optional());
export type LocalizedText = z.infer<typeof localizedText>;

/** The text in the wanted locale, else in its language (`ar` for `ar-EG`), else in English. */
export function textOf(text: LocalizedText, locale: string): string {
  return text[locale] ?? text[languageOf(locale)] ?? text.en;
}

export function languageOf(locale: string): string {
  return locale.split("-")[0] ?? locale;
}
