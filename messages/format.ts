import { decimalsOf, type Money } from "#server/platform/money.ts";

/** The locale as Intl is asked: Latin digits and the Gregorian calendar in every language, for prices are compared across them. */
export function intlLocale(locale: string): string {
  return `${locale}-u-ca-gregory-nu-latn`;
}

/** An amount in minor units as people write it there: `$12.50`, `₩13,000`, `٣` never. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const format = kept(`money ${locale} ${currency}`, () => {
    return new Intl.NumberFormat(intlLocale(locale), { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  });
  const text = format.format(decimalText(amount, currency));
  return isRightToLeft(locale) ? isolated(text) : text;
}

/** An amount inside right-to-left text: read from left to right, number before unit, whatever stands around it. */
function isolated(text: string): string {
  return `\u2066${text.replaceAll("\u200f", "")}\u2069`;
}

/** `12.50` of 1250 USD: exact decimal text, for machines and for Intl. */
export function decimalText(amount: bigint, currency: string): Intl.StringNumericLiteral {
  const decimals = decimalsOf(currency);
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return `${amount < 0n ? "-" : ""}${text}` as Intl.StringNumericLiteral;
}

/** @param decimals are always shown; without them, as many as the number has. */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  const format = kept(`number ${locale} ${decimals}`, () => {
    return new Intl.NumberFormat(intlLocale(locale), { minimumFractionDigits: decimals });
  });
  return format.format(value);
}

const shapes = {
  day: { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" },
  date: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  moment: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: "UTC", timeZoneName: "short" },
  clock: { hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3, hourCycle: "h23", timeZone: "UTC" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A date in words; the server's time zone never shows: days and moments are in UTC. */
export function formatDate(value: Date, locale: string, shape: keyof typeof shapes): string {
  return dateFormat(locale, shape).format(value);
}

/** `24 – 27 Nov`: a span of days without repeating what they share. */
export function formatDays(from: Date, to: Date, locale: string): string {
  return dateFormat(locale, "day").formatRange(from, to);
}

function dateFormat(locale: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  return kept(`date ${locale} ${shape}`, () => new Intl.DateTimeFormat(intlLocale(locale), shapes[shape]));
}

export function countryName(code: string, locale: string): string {
  return nameOf(code, locale, "region");
}

export function currencyName(code: string, locale: string): string {
  return nameOf(code, locale, "currency");
}

/** A language's name in another: `Korean`, `한국어`, `الكورية`. */
export function languageName(code: string, locale: string): string {
  return nameOf(code, locale, "language");
}

function nameOf(code: string, locale: string, type: "region" | "currency" | "language"): string {
  return kept(`names ${locale} ${type}`, () => new Intl.DisplayNames(locale, { type })).of(code) ?? code;
}

const formats = new Map<string, unknown>();

/** Making one of Intl's objects takes a thousand times as long as using it. Locales and currencies are the channels', so few. */
function kept<T>(key: string, make: () => T): T {
  const made = (formats.get(key) as T | undefined) ?? make();
  formats.set(key, made);
  return made;
}

export function isRightToLeft(locale: string): boolean {
  return ["ar", "fa", "he", "ur"].includes(locale.split("-")[0] ?? "");
}
