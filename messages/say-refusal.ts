import { createTranslator } from "next-intl";
import { formatDate, formatMoney } from "./format.ts";
import { wordsOf } from "./words.ts";

/** What the words of a refusal need; `params` may hold amounts of money and moments. */
export interface Said {
  code: string;
  params?: Record<string, string | number | Date | { amount: bigint; currency: string }>;
}

/** A refusal in a person's language. `code` is `<domain>.<reason>`, its words stand at `<domain>.refusals.<reason>`. */
export function sayRefusal({ code, params = {} }: Said, locale: string): string {
  const [domain, reason] = code.split(".");
  const t = createTranslator({ locale, messages: wordsOf(locale), onError: () => {}, getMessageFallback: () => code });
  const shown = Object.entries(params).map(([key, value]) => [
    key,
    value instanceof Date ? formatDate(value, locale, "moment") : typeof value === "object" ? formatMoney(value, locale) : value,
  ]);
  return (t as unknown as (key: string, values: unknown) => string)(`${domain}.refusals.${reason}`, Object.fromEntries(shown));
}
