import { createTranslator } from "next-intl";
import { isRightToLeft } from "#messages/format.ts";
import { wordsOf } from "#messages/words.ts";

const known = new Map<string, MailWords>();

/** The words of the mails in `locale`; what they are made of is read once. */
export function mailWords(locale: string): MailWords {
  const words = known.get(locale) ?? wordsFor(locale);
  known.set(locale, words);
  return words;
}

function wordsFor(locale: string) {
  return createTranslator({ locale, messages: wordsOf(locale), namespace: "notifications" });
}

export type MailWords = ReturnType<typeof wordsFor>;

/**
 * A number, a name or a price within a sentence that runs from right to left, kept in its own direction by Unicode's isolates:
 * a subject and a plain text have no markup to do it.
 */
export function isolated(text: string, locale: string): string {
  return isRightToLeft(locale) ? `\u2068${text}\u2069` : text;
}
