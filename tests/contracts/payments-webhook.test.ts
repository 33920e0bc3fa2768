import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { answerPlainWebhook } from "#app/api/webhooks/[provider]/answer-webhook.ts";
import * as door from "#app/api/webhooks/[provider]/route.ts";
import { pay } from "#server/checkout/pay.ts";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { findProvider } from "#server/payments/providers/registry.ts";
import { cardFields, pressOnPage } from "#server/payments/sandbox/testing.ts";
import { signWebhook } from "#server/payments/standard-webhooks.ts";
import { once } from "#server/platform/once.ts";

const { ctx, db, owner, variants, sandbox } = await shop();
// The door makes its own context; in this process its database is this file's.
once("database", () => db);
beforeAll(() => sandbox.script({ webhooks: { drop: true } }));

interface Delivery {
  body: string;
  id?: string;
  headers?: Record<string, string>;
  provider?: string;
  at?: Date;
}

async function deliver({ body, id = `evt_${randomUUID()}`, headers, provider = "sandbox", at = new Date() }: Delivery) {
  const signed = headers ?? signWebhook(sandbox.settings.webhookKey, id, at, body);
  const request = new Request(`http://localhost/api/webhooks/${provider}`, { method: "POST", body, headers: signed });
  const answer = await door.POST(request, { params: Promise.resolve({ provider }) });
  return { status: answer.status, text: await answer.text() };
}

const envelope = { type: "payment.authorised", account: "maru-sandbox", livemode: false };
const event = (paymentRef: string, more = {}) => JSON.stringify({ ...envelope, data: { payment: { id: paymentRef } }, ...more });

/** A checkout whose shopper has just paid on the hosted page, while nobody told the shop. */
async function paidUnheard(script: Parameters<typeof sandbox.script>[0] = {}) {
  await sandbox.script({ webhooks: { drop: true }, ...script });
  const guest = ctx.asGuest();
  const { agreed, attemptId } = await readyToPay(guest, variants.apron);
  await pay(guest, agreed);
  const [payment] = (await findProvider("sandbox")?.findByAttempt(attemptId)) ?? [];
  if (!payment?.redirectUrl) throw new Error("no payment");
  await pressOnPage(payment.redirectUrl, cardFields("4242424242424242"));
  return { attemptId, ref: payment.ref };
}

const attempt = (id: string) =>
  owner.checkoutAttempt.findUniqueOrThrow({ where: { id }, include: { order: true, payments: { include: { ops: true } } } });
const inbox = () => owner.webhookInbox.count();

test("R118 X17 a hundred deliveries of one event at once: all are taken, one order is placed", async () => {
  const { attemptId, ref } = await paidUnheard();
  const answers = await Promise.all(Array.from({ length: 100 }, () => deliver({ body: event(ref), id: "evt_hundred" })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const { state, order, payments } = await attempt(attemptId);
  expect(state).toBe("completed");
  expect(order).not.toBeNull();
  expect(payments.flatMap(({ ops }) => ops)).toHaveLength(1);
  expect(await owner.webhookInbox.count({ where: { eventId: "evt_hundred" } })).toBe(1);
});

test("X18 an event's own words are not believed: what it says happened is asked of the provider", async () => {
  await sandbox.script({ webhooks: { drop: true } });
  const guest = ctx.asGuest();
  const { agreed, attemptId } = await readyToPay(guest, variants.apron);
  await pay(guest, agreed);
  const [payment] = (await findProvider("sandbox")?.findByAttempt(attemptId)) ?? [];
  const lie = { data: { payment: { id: payment?.ref, state: "captured", authorised: "4500", captured: "4500" } } };
  expect(await deliver({ body: event("", { ...lie, type: "payment.captured" }) })).toMatchObject({ status: 200 });
  expect(await attempt(attemptId)).toMatchObject({ state: "open", order: null });
});

test.each([
  ["no headers at all", () => ({})],
  ["another key", (body: string) => signWebhook(Buffer.alloc(32), "evt_1", new Date(), body)],
  ["a body that was changed", () => signWebhook(sandbox.settings.webhookKey, "evt_1", new Date(), "another")],
  ["six minutes ago", (body: string) => signWebhook(sandbox.settings.webhookKey, "evt_1", new Date(Date.now() - 360_000), body)],
  ["a day to come", (body: string) => signWebhook(sandbox.settings.webhookKey, "evt_1", new Date(Date.now() + 86_400_000), body)],
  ["version 0 only", (body: string) => withSignature(body, (right) => right.replace("v1,", "v0,"))],
  [
    "hexadecimal",
    (body: string) => withSignature(body, (right) => `v1,${Buffer.from(right.slice(3), "base64").toString("hex")}`),
  ],
])("P04 signed with %s: refused, and nothing is kept", async (_, sign) => {
  const before = await inbox();
  const body = event("pay_1");
  const answer = await deliver({ body, headers: sign(body) as Record<string, string> });
  expect(answer.status).toBe(400);
  expect(answer.text).toBe('{"error":"payments.badSignature"}');
  expect(await inbox()).toBe(before);
});

test("P04 while keys change two signatures come, and the right one counts", async () => {
  const body = event("pay_unknown");
  const headers = withSignature(body, (right) => `v1,${Buffer.alloc(32).toString("base64")} ${right}`);
  expect((await deliver({ body, headers })).status).toBe(200);
});

test.each([
  ["an unknown type", event("pay_nobody", { type: "payment.reticulated" })],
  ["no object", JSON.stringify({ ...envelope, data: {} })],
  ["a newer version with more in it", event("pay_nobody", { apiVersion: "2099-01-01", extra: { more: [1, 2] } })],
  ["a key twice", event("pay_nobody").replace("{", '{"type":"payment.failed",')],
  ["a payment that nobody made", event("pay_nobody")],
])("P02 I-24 %s is kept and answered 200", async (_, body) => {
  const before = await inbox();
  expect((await deliver({ body })).status).toBe(200);
  expect(await inbox()).toBe(before + 1);
});

test("P02 more than 256 KB is 413; ten thousand levels deep is no fault", async () => {
  expect((await deliver({ body: event("pay_1", { more: "x".repeat(300_000) }) })).status).toBe(413);
  const deep = event("pay_1", { more: "DEEP" }).replace('"DEEP"', "[".repeat(10_000) + "]".repeat(10_000));
  expect((await deliver({ body: deep })).status).toBeLessThan(500);
});

const odd = [
  "[]",
  "null",
  '"text"',
  "{",
  "",
  "\u0000",
  '{"type":"\\u0000"}',
  event("pay_\\ud800"),
  event("a\u0000b"),
  event("p", { type: "a\u0000b" }),
];
test.each([...odd, event("pay_nobody", { more: "\u0000\ud800" })])(
  "P02 a signed body with something odd in it (%j) is no fault",
  async (body) => {
    expect((await deliver({ body })).status).toBeLessThan(500);
  },
);

test("P08 an event of another account, or of real money, is refused", async () => {
  for (const wrong of [{ livemode: true }, { livemode: "false" }, { account: "acct_other" }]) {
    expect(await deliver({ body: event("pay_1", wrong) })).toMatchObject({ status: 400 });
  }
});

test("P10 there is a POST and nothing else", () => {
  expect(Object.keys(door).filter((name) => name === name.toUpperCase())).toEqual(["POST"]);
});

test.each(["paypal", "__proto__", "constructor", "Sandbox", "../sandbox", "x".repeat(3000)])(
  "a provider called %j does not exist",
  async (provider) => {
    expect((await deliver({ body: event("pay_1"), provider })).status).toBe(404);
  },
);

test.each([
  ["amount", { wrongAmount: -100 }],
  ["currency", { wrongCurrency: "EUR" }],
])("P06 X21 a payment of another %s goes before a person and makes no order", async (_, script) => {
  const guest = ctx.asGuest();
  await sandbox.script({ webhooks: { drop: true } });
  const { agreed, attemptId } = await readyToPay(guest, variants.apron);
  await sandbox.script({ webhooks: { drop: true }, mode: "instant", ...script });
  await pay(guest, agreed).catch(() => {});
  const [payment] = (await findProvider("sandbox")?.findByAttempt(attemptId)) ?? [];
  expect((await deliver({ body: event(payment?.ref ?? "") })).status).toBe(200);
  const found = await attempt(attemptId);
  expect(found.order).toBeNull();
  expect(found.needsReview).not.toBeNull();
});

function withSignature(body: string, change: (right: string) => string): Record<string, string> {
  const headers = signWebhook(sandbox.settings.webhookKey, `evt_${randomUUID()}`, new Date(), body);
  return { ...headers, "webhook-signature": change(headers["webhook-signature"] ?? "") };
}

test("X17 the quick way, before Next, says what the whole way says", async () => {
  const { attemptId, ref } = await paidUnheard();
  const server = createServer((request, response) => {
    if (!answerPlainWebhook(request, response)) response.writeHead(599).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}/api/webhooks/${path}`, { method: "POST", body, headers });
    return { status: answer.status, text: await answer.text() };
  };
  const forged = { body: event(ref), headers: { "webhook-id": "evt_x", "webhook-timestamp": "1", "webhook-signature": "v1,x" } };
  expect(await send("sandbox", forged.body, forged.headers)).toEqual(await deliver(forged));
  expect(await send("nobody", "{}")).toEqual(await deliver({ body: "{}", headers: {}, provider: "nobody" }));
  expect((await send("sandbox", "a".repeat(257 * 1024)).catch(() => null))?.status ?? 599).toBe(599);
  const signed = signWebhook(sandbox.settings.webhookKey, "evt_quick", new Date(), event(ref));
  expect((await send("sandbox", event(ref), signed)).status).toBe(200);
  expect((await attempt(attemptId)).state).toBe("completed");
  server.close();
});
