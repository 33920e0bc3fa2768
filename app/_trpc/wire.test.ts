import superjson from "superjson";
import { expect, test } from "vitest";
import { unwire, type Wire } from "./wire.ts";

test.each([
  [{ total: { amount: 12345678901234567890n, currency: "KRW" }, lines: [{ price: 1n }, { price: 2n }] }],
  [[{ at: new Date(0), none: undefined, nothing: null }]],
  [5n],
  ["text"],
  [null],
  [{ deep: { er: [[1n]] } }],
])("reads what superjson writes", (value) => {
  expect(unwire(JSON.parse(superjson.stringify(value)) as Wire)).toEqual(value);
});
