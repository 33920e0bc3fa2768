import { describe, expect, test } from "vitest";
import { canChoose, firstChoice, fitting, openQuestions, type VariantChoice, variantOf } from "./choice.ts";

const variant = (colour: string, size: string, stock: VariantChoice["stock"], amount = 100): VariantChoice => ({
  id: `${colour}-${size}`,
  sku: `${colour}-${size}`,
  options: { colour, size },
  price: String(amount),
  amount,
  was: null,
  off: null,
  notes: [],
  stock,
  pictureId: null,
});
const option = (code: string, ...values: string[]) => ({
  code,
  name: code,
  values: values.map((value) => ({ code: value, name: value, swatch: null })),
});
const shirt = [option("colour", "sky", "sage"), option("size", "s", "m", "l")];
const shirts = [
  variant("sky", "s", "out"),
  variant("sky", "m", "in", 120),
  variant("sage", "l", "low", 90),
  variant("sky", "l", "in", 110),
];

describe("S11 R046 what a page opens with", () => {
  test("is a variant that can be had, and a size of three is left to the buyer", () => {
    expect(firstChoice(shirt, shirts)).toEqual({ colour: "sky" });
    expect(openQuestions(shirt, shirts, { colour: "sky" })).toEqual(["size"]);
  });

  test("is whole where there are only two sizes, and of what is sold out the first", () => {
    const bowl = [option("size", "s", "m")];
    const bowls = [{ ...variant("", "s", "out"), options: { size: "s" } }];
    expect(firstChoice(bowl, bowls)).toEqual({ size: "s" });
    expect(firstChoice([], [])).toEqual({});
  });
});

describe("S11 what one may choose", () => {
  test("is what some variant in stock has together with the rest", () => {
    expect(canChoose(shirts, { colour: "sky" }, "size", "s")).toBe(false);
    expect(canChoose(shirts, { colour: "sky" }, "size", "l")).toBe(true);
    expect(canChoose(shirts, {}, "colour", "sage")).toBe(true);
  });

  test("shows the cheapest that can be had before all is chosen", () => {
    expect(fitting(shirts, { colour: "sky" }).map(({ id }) => id)).toEqual(["sky-l", "sky-m", "sky-s"]);
    expect(variantOf(shirts, { colour: "sky" })).toBeUndefined();
  });

  test("asks the last question again where nothing is like that", () => {
    expect(openQuestions(shirt, shirts, { colour: "sage", size: "s" })).toEqual(["size"]);
    expect(openQuestions(shirt, shirts, { colour: "sage", size: "l" })).toEqual([]);
  });
});
