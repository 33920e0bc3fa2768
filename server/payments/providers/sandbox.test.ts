import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { secret } from "#server/platform/secrets.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import { openTestSandbox } from "../sandbox/testing.ts";
import { defaultLimits, providerCaller } from "./provider-call.ts";
import { sandboxProvider } from "./sandbox.ts";

const key = (label: string) => secret(label, "a secret for tests that is long enough");
const { ownerUrl } = await testDatabase();
const sandbox = await openTestSandbox(ownerUrl, key);
afterAll(() => sandbox.stop());
beforeEach(() => sandbox.script({ mode: "instant" }));

const limits = { ...defaultLimits, connectMs: 200, tryMs: 300, totalMs: 1500 };
const provider = sandboxProvider({ baseUrl: sandbox.origin, secret: key, ask: providerCaller(limits) });
const faulty = (on: string, kind: string, times = 1, more = {}) =>
  sandbox.script({ mode: "instant", faults: [{ on, kind, times, ms: 1000, ...more }] });

function order() {
  const attemptId = randomUUID();
  return {
    key: `create:${attemptId}`,
    attemptId,
    amount: 9_007_199_254_740n,
    currency: "KRW",
    returnUrl: "http://shop.test/",
    locale: "ko",
    description: "머그",
  };
}

test("R117 a payment goes from made to captured to refunded, exact to the minor unit", async () => {
  const input = order();
  const made = await provider.createPayment(input);
  expect(made).toMatchObject({
    attemptId: input.attemptId,
    state: "authorised",
    amount: input.amount,
    authorised: input.amount,
    currency: "KRW",
  });
  expect(await provider.findPayment(made.ref)).toEqual(made);
  expect(await provider.findByAttempt(input.attemptId)).toEqual([made]);
  expect(await provider.capture({ ref: made.ref, amount: input.amount, key: `capture:${made.ref}` })).toMatchObject({
    state: "captured",
  });
  const refunded = await provider.refund({ ref: made.ref, amount: 1n, key: `refund:${made.ref}:1` });
  expect(refunded.operations.map(({ op, amount }) => [op, amount])).toEqual([
    ["authorise", input.amount],
    ["capture", input.amount],
    ["refund", 1n],
  ]);
  const day = new Date().toISOString().slice(0, 10);
  expect((await provider.listOperations(day)).filter(({ paymentRef }) => paymentRef === made.ref)).toMatchObject([
    { op: "authorise" },
    { op: "capture" },
    { op: "refund" },
  ]);
  expect(await provider.findPayment("pay_nothing")).toBeNull();
});

test.each(["hangAfter", "cutAfter", "cutBefore", "hangBefore", "error500", "error429"])(
  "%s once is overcome under the same key: one payment",
  async (kind) => {
    await faulty("create", kind);
    const input = order();
    const made = await provider.createPayment(input);
    expect(await provider.findByAttempt(input.attemptId)).toEqual([made]);
  },
);

test("X10 a time-out after the effect is an unknown outcome; the attempt finds the payment, and the key captures it once", async () => {
  const input = order();
  await sandbox.script({ mode: "instant", faults: [{ on: "create", kind: "hangAfter", times: 1, ms: 3000 }] });
  const impatient = sandboxProvider({ baseUrl: sandbox.origin, secret: key, ask: providerCaller({ ...limits, retriesMax: 0 }) });
  await expect(impatient.createPayment(input)).rejects.toMatchObject({ name: "ProviderOutcomeUnknown" });
  const [found, ...others] = await provider.findByAttempt(input.attemptId);
  expect(found).toMatchObject({ state: "authorised" });
  expect(others).toEqual([]);
  expect(await provider.createPayment(input)).toEqual(found);
});

test("X12 a 500 that is stored under the key stays an unknown outcome", async () => {
  await faulty("create", "error500Stored");
  const input = order();
  await expect(provider.createPayment(input)).rejects.toMatchObject({ name: "ProviderOutcomeUnknown" });
  expect(await provider.findByAttempt(input.attemptId)).toEqual([]);
  expect(await provider.createPayment({ ...input, key: `${input.key}:2` })).toMatchObject({ state: "authorised" });
});

test("X15 429 without end is unavailable, with the provider's wish for when", async () => {
  await faulty("create", "error429", 20);
  await expect(provider.createPayment(order())).rejects.toMatchObject({ name: "ProviderUnavailable", retryAfterMs: 1000 });
});

test("X53 a provider that is not there is unavailable: nothing was sent", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  const port = typeof address === "object" ? address?.port : 0;
  const nobody = sandboxProvider({ baseUrl: `http://localhost:${port}`, secret: key, ask: providerCaller(limits) });
  await expect(nobody.createPayment(order())).rejects.toMatchObject({ name: "ProviderUnavailable" });
  await expect(nobody.findPayment("pay_1")).rejects.toMatchObject({ name: "ProviderUnavailable" });
});

test("a provider that never answers costs no more than the whole time-out", async () => {
  await faulty("any", "hangBefore", 20, { ms: 5000 });
  const started = performance.now();
  await expect(provider.createPayment(order())).rejects.toMatchObject({ name: "ProviderOutcomeUnknown" });
  expect(performance.now() - started).toBeLessThan(2000);
});

test("a definite no is told as such, and is not repeated", async () => {
  const { ref } = await provider.createPayment(order());
  await expect(provider.refund({ ref, amount: 1n, key: `refund:${ref}:early` })).rejects.toMatchObject({
    name: "ProviderRejected",
    code: "wrongState",
    status: 422,
  });
});

test("I-23 a key used for something else is refused", async () => {
  const input = order();
  await provider.createPayment(input);
  await expect(provider.createPayment({ ...input, amount: 1n })).rejects.toMatchObject({
    name: "ProviderRejected",
    code: "keyReused",
  });
});

test("X21 the provider's word can be scripted to be wrong in amount and currency", async () => {
  await sandbox.script({ mode: "instant", wrongAmount: -1, wrongCurrency: "USD" });
  const input = order();
  expect(await provider.createPayment(input)).toMatchObject({
    amount: input.amount - 1n,
    currency: "USD",
    attemptId: input.attemptId,
  });
});
