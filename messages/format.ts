import { decimalsOf, type Money } from "#server/platform/money.ts";

/** The locale as Intl is asked: Latin digits and the Gregorian calendar in every language, for prices are compared across them. */
export function intlLocale(locale: string): string {
  return `${locale}-u-ca-gregory-nu-latn`;
}

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** An amount in minor units as people write it there: `$12.50`, `₩13,000`, `٣` never. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const key = `${locale}~${currency}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(intlLocale(locale), { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  numbers.set(key, format);
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

export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(intlLocale(locale)).format(value);
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
  const key = `${locale}~${shape}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), shapes[shape]);
  dates.set(key, format);
  return format;
}

const countries = new Map<string, Intl.DisplayNames>();

export function countryName(code: string, locale: string): string {
  const names = countries.get(locale) ?? new Intl.DisplayNames(locale, { type: "region" });
  countries.set(locale, names);
  return names.of(code) ?? code;
}

export function currencyName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "currency" }).of(code) ?? code;
}

/** A language's name in another: `Korean`, `한국어`, `الكورية`. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
}

export function isRightToLeft(locale: string): boolean {
  return ["ar", "fa", "he", "ur"].includes(locale.split("-")[0] ?? "");
}
