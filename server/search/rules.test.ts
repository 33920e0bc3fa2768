import fc from "fast-check";
import { expect, test } from "vitest";
import { containing, isPlain, rangesOf, wordsOf } from "./rules.ts";

test("the words of a search come without signs and repeats, eight at most", () => {
  expect(wordsOf('blue  "big mug" -plate | (cup) blue')).toEqual(["blue", "big", "mug", "cup"]);
  expect(wordsOf("a b c d e f g h i j")).toHaveLength(8);
  expect(wordsOf(' "" -- ')).toEqual([]);
});

test("quotes and minus are the search language", () => {
  expect(["blue mug", "t-shirt", '"blue mug"', "mug -tea"].map(isPlain)).toEqual([true, true, false, false]);
});

test("signs of LIKE stand for themselves", () => {
  expect(containing("50%_\\")).toBe("%50\\%\\_\\\\%");
});

test("ranges find words without regard to case, accents and width", () => {
  expect(rangesOf("Café Crème mug", ["creme", "CAFE"])).toEqual([
    { start: 0, end: 4 },
    { start: 5, end: 10 },
  ]);
  expect(rangesOf("파란 머그컵", ["머그"])).toEqual([{ start: 3, end: 5 }]);
  expect(rangesOf("كوب أزرق", ["كوب"])).toEqual([{ start: 0, end: 3 }]);
  expect(rangesOf("ﬁne 👩‍🍳 pan", ["pan"])).toEqual([{ start: 10, end: 13 }]);
});

test("ranges lie in the text, in order, and do not touch", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.array(fc.string({ unit: "binary", maxLength: 3 }), { maxLength: 4 }),
      (text, words) => {
        let before = -1;
        for (const { start, end } of rangesOf(text, words)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      },
    ),
  );
});
