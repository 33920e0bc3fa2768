import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { secret } from "#server/platform/secrets.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import { sandboxProvider } from "../providers/sandbox.ts";
import { openTestSandbox } from "./testing.ts";

const key = (label: string) => secret(label, "a secret for tests that is long enough");
const { ownerUrl } = await testDatabase();

const received: { headers: Headers; body: string }[] = [];
let answerWith = 200;
const shop = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  received.push({ headers: new Headers(request.headers as Record<string, string>), body });
  response.writeHead(answerWith).end();
});
await new Promise<void>((resolve) => shop.listen(0, resolve));
const sandbox = await openTestSandbox(ownerUrl, key, { webhookUrl: `http://localhost:${(shop.address() as AddressInfo).port}/` });
const provider = sandboxProvider({ baseUrl: sandbox.origin, secret: key });
afterAll(async () => {
  await sandbox.stop();
  shop.close();
});
beforeEach(() => {
  received.length = 0;
  answerWith = 200;
});

async function paid(script: Parameters<typeof sandbox.script>[0] = {}) {
  await sandbox.script({ mode: "instant", ...script });
  const id = randomUUID();
  const input = {
    attemptId: id,
    amount: 900n,
    currency: "USD",
    returnUrl: "http://shop.test/",
    locale: "en",
    description: "A mug",
  };
  return provider.createPayment({ key: `create:${id}`, ...input });
}

const events = () => received.map(({ headers, body }) => provider.readWebhook(headers, body, new Date()));

test("R118 every change is told, signed, with the payment as it is then", async () => {
  const { ref } = await paid();
  await provider.capture({ ref, amount: 900n, key: `capture:${ref}` });
  await provider.refund({ ref, amount: 100n, key: `refund:${ref}` });
  await expect.poll(() => received.length).toBe(3);
  expect(events().map(({ type, paymentRef }) => [type, paymentRef])).toEqual([
    ["payment.authorised", ref],
    ["payment.captured", ref],
    ["payment.refunded", ref],
  ]);
  expect(JSON.parse(received[1]?.body ?? "").data.payment).toMatchObject({ id: ref, state: "captured", captured: "900" });
});

test("what the shop does not take is sent again, under the same id", async () => {
  answerWith = 500;
  await paid();
  await expect.poll(() => received.length).toBe(1);
  answerWith = 200;
  await expect.poll(() => received.length, { timeout: 5000 }).toBe(2);
  const [first, second] = events();
  expect(second?.id).toBe(first?.id);
});

test("X17 duplicates have one id; X19 lost events are never sent", async () => {
  await paid({ webhooks: { duplicate: 5 } });
  await expect.poll(() => received.length).toBe(5);
  expect(new Set(events().map(({ id }) => id)).size).toBe(1);
  received.length = 0;
  await paid({ webhooks: { drop: true } });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(received).toHaveLength(0);
});

test("X18 reordered: what happened last is told first", async () => {
  const { ref } = await paid({ webhooks: { reorder: true } });
  await provider.capture({ ref, amount: 900n, key: `capture:${ref}` });
  await provider.refund({ ref, amount: 1n, key: `refund:${ref}` });
  await expect.poll(() => received.length, { timeout: 5000 }).toBe(3);
  expect(events().map(({ type }) => type)).toEqual(["payment.refunded", "payment.captured", "payment.authorised"]);
});

test("P08 a rightly signed event of another account, or of real money, is refused", async () => {
  const { signWebhook } = await import("../standard-webhooks.ts");
  const event = {
    id: "evt_1",
    type: "payment.captured",
    account: "maru-sandbox",
    livemode: false,
    data: { payment: { id: "pay_1" } },
  };
  const read = (body: string) =>
    provider.readWebhook(new Headers(signWebhook(sandbox.settings.webhookKey, "evt_1", new Date(), body)), body, new Date());
  expect(read(JSON.stringify(event))).toMatchObject({ id: "evt_1", type: "payment.captured", paymentRef: "pay_1" });
  expect(read(JSON.stringify({ ...event, type: "payment.somethingNew", data: {} }))).toMatchObject({ paymentRef: null });
  for (const wrong of [{ ...event, livemode: true }, { ...event, account: "somebody" }, [event], "text"]) {
    expect(() => read(JSON.stringify(wrong))).toThrow(
      expect.objectContaining({ code: "payments.badSignature", kind: "invalid" }),
    );
  }
  expect(() => read("{not json")).toThrow(expect.objectContaining({ code: "payments.badSignature" }));
});
