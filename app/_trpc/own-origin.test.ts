import { expect, test } from "vitest";
import { isOwnOrigin } from "./own-origin.ts";

test.each([
  ["a page of this host", { host: "shop.test:3000", origin: "http://shop.test:3000" }, true],
  [
    "a page of this host, said by the browser too",
    { host: "shop.test", origin: "https://shop.test", "sec-fetch-site": "same-origin" },
    true,
  ],
  ["a page that hides its address", { host: "shop.test", origin: "null", "sec-fetch-site": "same-origin" }, true],
  ["another site", { host: "shop.test", origin: "https://evil.test" }, false],
  ["a sibling host", { host: "shop.test", origin: "https://x.shop.test", "sec-fetch-site": "same-site" }, false],
  ["another port", { host: "shop.test:3000", origin: "http://shop.test:3001" }, false],
  ["a sandboxed frame", { host: "shop.test", origin: "null", "sec-fetch-site": "cross-site" }, false],
  ["nobody who says where from", { host: "shop.test" }, false],
  ["nonsense", { host: "shop.test", origin: "::::" }, false],
])("%s", (_, headers, isOwn) => {
  expect(isOwnOrigin(new Headers(headers as Record<string, string>))).toBe(isOwn);
});
