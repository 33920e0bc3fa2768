import { expect, test } from "vitest";
import { hrefIn, hrefOn } from "./href.ts";

const locales = ["en", "ko", "ar"];

test.each([
  ["en", "/", "/"],
  ["en", "/cart", "/cart"],
  ["ko", "/", "/ko"],
  ["ko", "/cart?x=1", "/ko/cart?x=1"],
])("in %s, %s is %s", (locale, path, href) => {
  expect(hrefOn({ locale }, path)).toBe(href);
});

test.each([
  ["ar", "/p/mug", "/ar/p/mug"],
  ["ar", "/ko/p/mug?v=1", "/ar/p/mug?v=1"],
  ["en", "/ko/p/mug", "/p/mug"],
  ["en", "/ko", "/"],
  ["ko", "/", "/ko"],
  ["ar", "/ko?x=1", "/ar/?x=1"],
  ["ko", "/korea", "/ko/korea"],
])("the %s page of %s is %s", (locale, path, href) => {
  expect(hrefIn(locales, locale, path)).toBe(href);
});
