import { expect, test } from "vitest";
import { statementNames } from "./statement-names.ts";

test("a text keeps its name, another gets another, and beyond the maximum there is none", () => {
  const nameOf = statementNames(2, "m");
  const one = nameOf({ sql: "select 1" });
  expect(one).toMatch(/^m[\w-]{24}$/);
  expect(nameOf({ sql: "select 2" })).not.toBe(one);
  expect(nameOf({ sql: "select 3" })).toBe("");
  expect(nameOf({ sql: "select 1" })).toBe(one);
});
