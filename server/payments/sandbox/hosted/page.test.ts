import { expect, test } from "vitest";
import { fill, html } from "#server/platform/html.ts";
import type { SandboxPayment } from "../payment.ts";
import { cardPage } from "./card-page.ts";
import { amountText } from "./page.ts";
import { wordsOf } from "./words.ts";

const payment: SandboxPayment = {
  ...{
    id: "pay_1",
    reference: "a",
    amount: 129_900n,
    currency: "USD",
    state: "created",
    authorised: 0n,
    captured: 0n,
    refunded: 0n,
  },
  ...{
    failure: null,
    returnUrl: "http://shop.test/back",
    locale: "en",
    description: "A mug",
    tries: 0,
    challenged: false,
    settlesAt: null,
  },
  ...{ cardBrand: null, cardLast4: null, operations: [] },
};

test.each([
  ["en", "USD", 129_900n, "$1,299.00"],
  ["en", "KWD", 45_750n, "KWD\u00a045.750"],
  ["ko", "KRW", 1_299_000n, "₩1,299,000"],
  ["en", "JPY", 5n, "¥5"],
  ["en", "USD", 7n, "$0.07"],
  ["en", "USD", 9_007_199_254_740_993n, "$90,071,992,547,409.93"],
])("%s writes %s %d as %s", (locale, currency, amount, text) => {
  expect(amountText({ ...payment, locale, currency, amount })).toBe(text);
});

test("markup is escaped wherever text comes from outside", () => {
  const page = cardPage({ payment: { ...payment, description: `<script>"x"&'y'` }, merchant: "<b>", token: '"' }, {}, '"><img>');
  expect(page).not.toContain('<script>"');
  expect(page).not.toContain("<b>");
  expect(page).not.toContain("<img>");
  expect(fill("a {b} {c}", { b: "<", c: html`<i>${"&"}</i>` }).text).toBe("a &#60; <i>&#38;</i>");
});

test("a page is of its locale and direction, and says so", () => {
  expect(cardPage({ payment: { ...payment, locale: "ar" }, merchant: "Maru", token: "t" })).toContain(
    '<html lang="ar" dir="rtl">',
  );
  expect(cardPage({ payment, merchant: "Maru", token: "t" })).toContain('<html lang="en" dir="ltr">');
});

test("every language says the same things, with the same blanks", () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  const en = wordsOf("en");
  for (const locale of ["ko", "ar"]) {
    const words = wordsOf(locale);
    expect(Object.keys(words)).toEqual(Object.keys(en));
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect(blanks(words[key]), `${locale} ${key}`).toEqual(blanks(en[key]));
  }
});
