import { useTranslations } from "next-intl";
import { formatDate, formatMoney, intlLocale } from "#messages/format.ts";
import { type AskedField, dayPresets, type ListField } from "#server/platform/lists/fields.ts";
import { decimalsOf, money } from "#server/platform/money.ts";
import type { FilterWords } from "./spec.ts";

/** Says a filter in a person's words: "State: New or Packed", "Total: at least $40.00". */
export function useSaid(locale: string) {
  const t = useTranslations("desk.list");
  return ({ kind }: ListField, { name, choices = [] }: FilterWords, { op, values, currency }: AskedField): string => {
    const word = (value: string) => {
      const preset = dayPresets.find((one) => one === value);
      if (kind === "day") return preset ? t(`days.${preset}`) : formatDate(new Date(value), locale, "date");
      if (kind === "amount" && currency) return formatMoney(money(minorUnits(value, currency), currency), locale);
      return choices.find((choice) => choice.value === value)?.name ?? value;
    };
    const isSpan = op === "between";
    const said = isSpan ? values.map(word).join(" – ") : anyOf(values.map(word), locale);
    const chip = kind === "day" && op === "gte" ? "since" : kind === "day" && op === "lte" ? "until" : op === "in" ? "is" : op;
    if (kind === "numbers" && values.length > 2) return t("chips.numbers", { field: name, count: values.length });
    return t(`chips.${chip}`, { field: name, values: said });
  };
}

function anyOf(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(intlLocale(locale), { type: "disjunction" }).format(words);
}

function minorUnits(text: string, currency: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  const decimals = decimalsOf(currency);
  return BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
}
