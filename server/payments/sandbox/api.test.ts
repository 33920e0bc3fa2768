import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { secret } from "#server/platform/secrets.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import { openTestSandbox } from "./testing.ts";

const key = (label: string) => secret(label, "a secret for tests that is long enough");
const { ownerUrl } = await testDatabase();
const sandbox = await openTestSandbox(ownerUrl, key);
afterAll(() => sandbox.stop());
beforeEach(() => sandbox.script({}));

const input = { amount: "5000", currency: "USD", returnUrl: "http://shop.test/back", locale: "en", description: "A mug" };

async function call(method: string, path: string, body?: unknown, idempotencyKey?: string, bearer = sandbox.settings.apiKey) {
  const headers = { authorization: `Bearer ${bearer}`, ...(idempotencyKey ? { "idempotency-key": idempotencyKey } : {}) };
  const answer = await fetch(`${sandbox.origin}${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function create(more = {}) {
  const reference = randomUUID();
  const { body } = await call("POST", "/v1/payments", { ...input, reference, ...more }, `create:${reference}`);
  return { id: String(body.id), reference, body };
}

async function authorised() {
  await sandbox.script({ mode: "instant" });
  return create();
}

test("without the merchant's key nothing is told", async () => {
  const { id } = await create();
  for (const bearer of ["", "wrong", `${sandbox.settings.apiKey}x`]) {
    expect((await call("GET", `/v1/payments/${id}`, undefined, undefined, bearer)).status).toBe(401);
    expect((await call("POST", "/_script", {}, undefined, bearer)).status).toBe(401);
  }
});

test("R117 a payment is made, found by name and by reference", async () => {
  const { id, reference, body } = await create();
  expect(body).toMatchObject({
    reference,
    amount: "5000",
    currency: "USD",
    state: "created",
    captured: "0",
    url: `${sandbox.origin}/pay/${id}`,
  });
  expect((await call("GET", `/v1/payments/${id}`)).body).toEqual(body);
  expect((await call("GET", `/v1/payments?reference=${reference}`)).body).toEqual({ payments: [body] });
  expect((await call("GET", "/v1/payments/pay_nothing")).status).toBe(404);
});

test("I-23 the same key gives the same answer, another body is refused, twenty at once make one payment", async () => {
  const reference = randomUUID();
  const once = () => call("POST", "/v1/payments", { ...input, reference }, `create:${reference}`);
  const answers = await Promise.all(Array.from({ length: 20 }, once));
  const made = answers.filter(({ status }) => status === 201);
  expect(made.length).toBeGreaterThan(0);
  expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  expect((await once()).body).toEqual(made[0]?.body);
  expect((await call("GET", `/v1/payments?reference=${reference}`)).body.payments).toHaveLength(1);
  expect(await call("POST", "/v1/payments", { ...input, reference, amount: "1" }, `create:${reference}`)).toEqual({
    status: 422,
    body: { error: "keyReused" },
  });
});

test.each([
  ["a number for an amount", { amount: 5000 }],
  ["nothing", { amount: "0" }],
  ["less than nothing", { amount: "-1" }],
  ["a fraction", { amount: "1.5" }],
  ["a small currency", { currency: "usd" }],
  ["a script for a shop", { returnUrl: "javascript:alert(1)" }],
  ["an unknown language", { locale: "xx" }],
  ["a NUL", { description: "a\u0000b" }],
  ["half a character", { description: "a\ud800b" }],
  ["a reference with spaces", { reference: "a b" }],
  ["something extra", { state: "captured" }],
])("%s is refused", async (_, more) => {
  expect((await call("POST", "/v1/payments", { ...input, reference: "r", ...more }, `wrong:${randomUUID()}`)).status).toBe(400);
});

test.each([
  "/v1/payments?reference=%00",
  "/v1/payments?reference=",
  "/v1/nothing",
  "/pay/%00",
  "/pay/",
  "/assets/..%2fmain.ts",
  "//",
  "/%ff",
  "/_script",
])("%s is refused, not broken", async (path) => {
  const { status } = await fetch(`${sandbox.origin}${path}`, { headers: { authorization: `Bearer ${sandbox.settings.apiKey}` } });
  expect([400, 404, 405]).toContain(status);
});

test("a deed without a key, or with a strange one, is refused", async () => {
  for (const one of [undefined, "short", "x".repeat(256), "with space here"]) {
    expect((await call("POST", "/v1/payments", { ...input, reference: "r" }, one)).status).toBe(400);
  }
});

test("I-17 captures and refunds are bounded: what is refunded was captured, what is captured was authorised", async () => {
  const { id } = await authorised();
  const deed = (op: string, amount: string) => call("POST", `/v1/payments/${id}/${op}`, { amount }, `${op}:${randomUUID()}`);
  expect((await deed("refund", "1")).body).toEqual({ error: "wrongState" });
  expect((await deed("capture", "5001")).body).toEqual({ error: "captureTooLarge" });
  expect((await deed("capture", "2000")).body).toMatchObject({ state: "captured", captured: "2000" });
  expect((await deed("capture", "3001")).body).toEqual({ error: "captureTooLarge" });
  expect((await deed("refund", "2001")).body).toEqual({ error: "refundTooLarge" });
  const refunds = await Promise.all(Array.from({ length: 10 }, () => deed("refund", "600")));
  expect(refunds.filter(({ status }) => status === 200)).toHaveLength(3);
  const { body } = await call("GET", `/v1/payments/${id}`);
  expect(body).toMatchObject({ authorised: "5000", captured: "2000", refunded: "1800" });
  expect(body.operations).toHaveLength(5);
});

test("an authorisation is given back by cancelling, once or twice; captured money is not", async () => {
  const first = await authorised();
  const cancel = (id: string) => call("POST", `/v1/payments/${id}/cancel`, {}, `cancel:${randomUUID()}`);
  expect((await cancel(first.id)).body).toMatchObject({ state: "cancelled", url: null });
  expect((await cancel(first.id)).status).toBe(200);
  const second = await authorised();
  await call("POST", `/v1/payments/${second.id}/capture`, { amount: "5000" }, `capture:${second.id}`);
  expect((await cancel(second.id)).body).toEqual({ error: "wrongState" });
});

test("R120 the day's ledger lists every movement of money", async () => {
  const { id, reference } = await authorised();
  await call("POST", `/v1/payments/${id}/capture`, { amount: "5000" }, `capture:${id}`);
  const { body } = await call("GET", `/v1/ledger?day=${new Date().toISOString().slice(0, 10)}`);
  const mine = (body.entries as { payment: string }[]).filter(({ payment }) => payment === id);
  expect(mine).toMatchObject([
    { op: "authorise", amount: "5000", reference, currency: "USD" },
    { op: "capture", amount: "5000" },
  ]);
  expect((await call("GET", "/v1/ledger?day=2026-02-30")).status).toBe(400);
});
