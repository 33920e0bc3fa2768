import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test("an address on this site keeps its path and query", () => {
  expect(ownPath("/ko/cart?page=2#top")).toBe("/ko/cart?page=2");
  expect(ownPath("/a/../b")).toBe("/b");
});

test.each([
  ["//evil.test"],
  ["/\\evil.test"],
  ["/..//evil.test"],
  ["https://evil.test/"],
  ["javascript:alert(1)"],
  ["/\tevil"],
  ["/%0d%0aset-cookie:x\n"],
  ["cart"],
  [""],
  [undefined],
  [null],
  [`/${"a".repeat(2_000)}`],
])("%s leads nowhere", (address) => expect(ownPath(address)).toBeNull());
