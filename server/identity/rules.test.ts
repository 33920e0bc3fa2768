import fc from "fast-check";
import { expect, test } from "vitest";
import { readingChoices, readingOfWords, wordsOfReading } from "./rules.ts";
import { setReadingInput } from "./schema.ts";

const someReading = fc.record({
  text: fc.constantFrom(...readingChoices.text),
  contrast: fc.constantFrom(...readingChoices.contrast),
  theme: fc.constantFrom(...readingChoices.theme),
  motion: fc.constantFrom(...readingChoices.motion),
});

test("R212 every way of reading comes back from its words, which the first script can read", () => {
  fc.assert(
    fc.property(someReading, (reading) => {
      const words = wordsOfReading(reading);
      expect(words).toMatch(/^[a-z.]*$/);
      expect(readingOfWords(words)).toEqual(reading);
    }),
  );
});

test("R212 whatever a cookie holds, it is some way of reading", () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (words) => void setReadingInput.parse(readingOfWords(words))));
  expect(wordsOfReading(readingOfWords("dark.light.nonsense..larger"))).toBe("larger.light");
  expect(wordsOfReading(readingOfWords(""))).toBe("");
});
