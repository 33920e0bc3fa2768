import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
  ['say "hi"', '"say ""hi"""'],
  ["a,b", '"a,b"'],
  ["two\nlines", '"two\nlines"'],
  ["파란 머그", "파란 머그"],
  ["ann+1@maru.test", "ann+1@maru.test"],
])("A5 A28 %j becomes %j", (value, expected) => {
  expect(csvLine([value])).toBe(`${expected}\r\n`);
});

test("A5 numbers stay numbers and nothing stays nothing", () => {
  expect(csvLine([-1, null, ""])).toBe("-1,,\r\n");
});
