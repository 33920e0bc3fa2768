import { expect, test } from "vitest";
import { decimalText, formatDays, formatMoney } from "./format.ts";

test.each([
  [123450n, "USD", "en", "$1,234.50"],
  [13000n, "KRW", "ko", "₩13,000"],
  [53800n, "KWD", "en", "KWD 53.800"],
  [-500n, "EUR", "en", "-€5.00"],
  [9007199254740993n, "JPY", "en", "¥9,007,199,254,740,993"],
])("%d %s in %s is %s", (amount, currency, locale, text) => {
  expect(formatMoney({ amount, currency }, locale).replaceAll("\u00a0", " ")).toBe(text);
});

test("an Arabic price has Latin digits and is read from left to right", () => {
  const text = formatMoney({ amount: 13200n, currency: "USD" }, "ar");
  expect(text).toMatch(/^\u2066.*132\.00.*\u2069$/);
  expect(text).not.toContain("\u200f");
});

test.each([
  [5n, "USD", "0.05"],
  [-5n, "KWD", "-0.005"],
  [7n, "KRW", "7"],
])("%d minor units of %s are %s", (amount, currency, text) => {
  expect(decimalText(amount, currency)).toBe(text);
});

test("a span of days names its month once where it can", () => {
  expect(formatDays(new Date("2026-11-24"), new Date("2026-11-26"), "en").match(/Nov/g)?.length).toBeGreaterThan(0);
});
