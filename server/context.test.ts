import { expect, test } from "vitest";
import { addressOf } from "./context.ts";
import { cookiesOf } from "./cookies.ts";

const headers = new Headers({ "x-maru-peer": "10.0.0.9", "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.2" });

test.each([
  [0, "10.0.0.9"],
  [1, "10.0.0.2"],
  [2, "203.0.113.7"],
  [9, "6.6.6.6"],
])("behind %i proxies the address is %s", (proxies, address) => {
  expect(addressOf(headers, proxies)).toBe(address);
});

test("without a proxy what the caller says of itself counts for nothing", () => {
  expect(addressOf(new Headers({ "x-forwarded-for": "6.6.6.6" }), 0)).toBe("");
});

test("only how the reader likes to read may be read by a script", () => {
  const cookies = cookiesOf(null);
  cookies.set("reading", "dark.large", { maxAge: 60 });
  cookies.set("visitor", "v", { maxAge: 60 });
  const sent = new Headers();
  cookies.applyTo(sent);
  expect(sent.getSetCookie()).toEqual([
    "reading=dark.large; Path=/; Max-Age=60; SameSite=Lax",
    "visitor=v; Path=/; Max-Age=60; HttpOnly; SameSite=Lax",
  ]);
});

test("cookies are read, set and taken away, and only changes are sent", () => {
  const cookies = cookiesOf("cart=a%20b; session=s; cart=second; broken=%E0%A4%A; =x");
  expect(cookies.get("cart")).toBe("a b");
  cookies.set("cart", "new value", { maxAge: 60 });
  cookies.remove("session");
  expect(cookies.get("cart")).toBe("new value");
  expect(cookies.get("session")).toBeUndefined();
  const sent = new Headers();
  cookies.applyTo(sent);
  expect(sent.getSetCookie()).toEqual([
    "cart=new%20value; Path=/; Max-Age=60; HttpOnly; SameSite=Lax",
    "session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
  ]);
});
