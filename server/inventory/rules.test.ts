import { expect, test } from "vitest";
import { stockBand } from "./rules.ts";

test("a band says in, low or out", () => {
  expect([-1, 0, 1, 5, 6, 100].map(stockBand)).toEqual(["out", "out", "low", "low", "in", "in"]);
});
