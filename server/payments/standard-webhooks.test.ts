import { expect, test } from "vitest";
import { signWebhook, verifyWebhook } from "./standard-webhooks.ts";

const key = Buffer.alloc(32, 7);
const other = Buffer.alloc(32, 8);
const now = new Date("2026-03-01T12:00:00Z");
const body = '{"type":"payment.authorised"}';
const signed = (changes: Record<string, string> = {}) => new Headers({ ...signWebhook(key, "evt_1", now, body), ...changes });
const right = signed().get("webhook-signature") ?? "";

test("R118 a genuine webhook gives its id", () => {
  expect(verifyWebhook([key], signed(), body, now)).toBe("evt_1");
});

test("the signature is that of the Standard Webhooks specification", () => {
  const specKey = Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64");
  const at = new Date(1_614_265_330_000);
  expect(signWebhook(specKey, "msg_p5jXN8AQM9LWM0D4loKWxJek", at, '{"test": 2432232314}')["webhook-signature"]).toBe(
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  );
});

test("P04 one right v1 among several is enough, in any place, under any key in force", () => {
  const wrong = `v1,${Buffer.alloc(32).toString("base64")}`;
  expect(verifyWebhook([key], signed({ "webhook-signature": `${wrong} ${right}` }), body, now)).toBe("evt_1");
  expect(verifyWebhook([other, key], signed(), body, now)).toBe("evt_1");
});

test.each([
  ["no signature", ""],
  ["another version", right.replace("v1,", "v0,")],
  ["a shorter one", right.slice(0, -4)],
  ["a longer one", `${right.slice(0, -1)}AAAA`],
  ["hexadecimal", `v1,${Buffer.from(right.slice(3), "base64").toString("hex").toUpperCase()}`],
  ["one bit off", `v1,${right[3] === "A" ? "B" : "A"}${right.slice(4)}`],
  ["thousands of them", `${right} `.repeat(50)],
])("P04 %s is refused", (_, signature) => {
  expect(verifyWebhook([key], signed({ "webhook-signature": signature }), body, now)).toBeNull();
});

test("a changed body, id or time is refused, as is another key", () => {
  expect(verifyWebhook([key], signed(), `${body} `, now)).toBeNull();
  expect(verifyWebhook([key], signed({ "webhook-id": "evt_2" }), body, now)).toBeNull();
  expect(verifyWebhook([key], signed({ "webhook-timestamp": String(now.getTime() / 1000 + 1) }), body, now)).toBeNull();
  expect(verifyWebhook([other], signed(), body, now)).toBeNull();
});

test("a delivery is good for 300 seconds either way", () => {
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  expect(verifyWebhook([key], signed(), body, at(300))).toBe("evt_1");
  expect(verifyWebhook([key], signed(), body, at(-300))).toBe("evt_1");
  expect(verifyWebhook([key], signed(), body, at(301))).toBeNull();
  expect(verifyWebhook([key], signed(), body, at(-301))).toBeNull();
});
