import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { secret } from "#server/platform/secrets.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import { sandboxProvider } from "../../providers/sandbox.ts";
import { cardFields, openTestSandbox, pressOnPage } from "../testing.ts";

const key = (label: string) => secret(label, "a secret for tests that is long enough");
const { ownerUrl, owner } = await testDatabase();
const sandbox = await openTestSandbox(ownerUrl, key);
afterAll(() => sandbox.stop());
const provider = sandboxProvider({ baseUrl: sandbox.origin, secret: key });
const returnUrl = "http://shop.test/checkout/return?attempt=1";

async function open(locale = "en") {
  const id = randomUUID();
  const payment = await provider.createPayment({
    key: `create:${id}`,
    attemptId: id,
    amount: 45_750n,
    currency: "KWD",
    returnUrl,
    locale,
    description: "A mug",
  });
  return { ref: payment.ref, url: payment.redirectUrl ?? "" };
}

const state = async (ref: string) => {
  const { state, failure, authorised } = (await provider.findPayment(ref)) ?? {};
  return { state, failure, authorised };
};

test("R115 a good card is authorised and the shopper returns to the shop, which is told nothing secret", async () => {
  const { ref, url } = await open();
  expect(await pressOnPage(url, cardFields("4242 4242 4242 4242"))).toMatchObject({ status: 303, location: returnUrl });
  expect(await state(ref)).toEqual({ state: "authorised", failure: null, authorised: 45_750n });
  expect(await (await fetch(url)).text()).toContain("This payment is complete");
});

test.each([
  ["4000 0000 0000 0002", "declined", "The bank declined the card"],
  ["4000 0000 0000 9995", "insufficientFunds", "not enough money"],
])("R119 the card %s is %s; the page says why, and another card works", async (number, failure, words) => {
  const { ref, url } = await open();
  expect(await pressOnPage(url, cardFields(number))).toMatchObject({ status: 303, location: new URL(url).pathname });
  expect(await state(ref)).toEqual({ state: "created", failure, authorised: 0n });
  expect(await (await fetch(url)).text()).toContain(words);
  await pressOnPage(url, cardFields("4242424242424242"));
  expect(await state(ref)).toMatchObject({ state: "authorised", failure: null });
});

test("R116 a card that asks for 3-D Secure: approved, failed, or left for another card", async () => {
  const { ref, url } = await open("ko");
  await pressOnPage(url, cardFields("4000002760003184"));
  expect(await state(ref)).toMatchObject({ state: "requiresAction" });
  expect(await (await fetch(url)).text()).toContain("결제를 확인해 주세요");
  await pressOnPage(url, { do: "fail" });
  expect(await state(ref)).toMatchObject({ state: "requiresAction", failure: "authenticationFailed" });
  await pressOnPage(url, cardFields("4000002760003184"));
  await pressOnPage(url, { do: "another" });
  expect(await (await fetch(url)).text()).toContain("카드 번호");
  await pressOnPage(url, cardFields("4000002760003184"));
  expect(await pressOnPage(url, { do: "approve" })).toMatchObject({ location: returnUrl });
  expect(await state(ref)).toMatchObject({ state: "authorised", authorised: 45_750n });
});

test("cancelling returns to the shop and ends the payment", async () => {
  const { ref, url } = await open();
  expect(await pressOnPage(url, { do: "cancel" })).toMatchObject({ status: 303, location: returnUrl });
  expect(await state(ref)).toMatchObject({ state: "cancelled" });
  expect(await pressOnPage(url, cardFields("4242424242424242"))).toMatchObject({ status: 303 });
  expect(await state(ref)).toMatchObject({ state: "cancelled", authorised: 0n });
});

test("a slow bank: the page says so, sends the shopper back, and the money comes later", async () => {
  const { ref, url } = await open();
  await pressOnPage(url, cardFields("4000000000000077"));
  const page = await fetch(url);
  expect(page.headers.get("refresh")).toBe(`4;url=${returnUrl}`);
  expect(await state(ref)).toMatchObject({ state: "created", authorised: 0n });
  await expect.poll(() => state(ref), { timeout: 3000 }).toMatchObject({ state: "authorised" });
});

test("X10 a card that times out after taking effect leaves the shopper with a way back, not a second try", async () => {
  const { ref, url } = await open();
  const answer = await pressOnPage(url, cardFields("4000000000000341"));
  expect(answer.status).toBe(504);
  expect(answer.text).toContain("Do not pay again");
  expect(answer.text).toContain(`href="${returnUrl}"`);
  expect(await state(ref)).toMatchObject({ state: "authorised" });
});

test("twenty clicks are one authorisation", async () => {
  const { ref, url } = await open();
  const token = /name="token" value="([^"]+)"/.exec(await (await fetch(url)).text())?.[1] ?? "";
  const click = () =>
    fetch(url, { method: "POST", body: new URLSearchParams({ token, ...cardFields("4242424242424242") }), redirect: "manual" });
  const answers = await Promise.all(Array.from({ length: 20 }, click));
  expect(answers.every(({ status }) => status === 303)).toBe(true);
  expect((await provider.findPayment(ref))?.operations).toHaveLength(1);
});

test("ten bad cards end the payment", async () => {
  const { ref, url } = await open();
  for (let n = 0; n < 10; n++) await pressOnPage(url, cardFields("4000000000000002"));
  expect(await state(ref)).toMatchObject({ state: "failed", failure: "declined" });
});

test("a form from elsewhere, or without its token, does nothing", async () => {
  const { ref, url } = await open();
  const body = new URLSearchParams(cardFields("4242424242424242"));
  const foreign = await fetch(url, { method: "POST", body, headers: { "sec-fetch-site": "cross-site" } });
  expect(foreign.status).toBe(403);
  await fetch(url, { method: "POST", body, redirect: "manual" });
  expect(await state(ref)).toMatchObject({ state: "created" });
});

test("the page is locked down, in its language, and an unknown payment is a 404", async () => {
  const { url } = await open("ar");
  const page = await fetch(url);
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("form-action 'self' http://shop.test;");
  expect(await page.text()).toContain('dir="rtl"');
  const missing = await fetch(`${sandbox.origin}/pay/pay_nothing`, { headers: { "accept-language": "ko" } });
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("없는 결제입니다");
});

test("R209 the page brings the letters of its language along, and no other file", async () => {
  const { url } = await open("ko");
  const text = await (await fetch(url)).text();
  const sheet = /href="(\/fonts\/[^"]+\.css)"/.exec(text)?.[1] ?? "";
  const faces = await (await fetch(sandbox.origin + sheet)).text();
  const file = /url\(['"]?\.\/([^'")]+)/.exec(faces)?.[1] ?? "";
  const font = await fetch(new URL(file, sandbox.origin + sheet));
  expect(font.headers.get("content-type")).toBe("font/woff2");
  expect((await font.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  expect((await fetch(`${sandbox.origin}/fonts/1.3.9/package.json`)).status).toBe(404);
});

test("P18 a card's number is nowhere: not in the answer, not in the tables", async () => {
  const { ref, url } = await open();
  const answer = await pressOnPage(url, { ...cardFields("4000 0000 0000 9995"), cvc: "1" });
  expect(answer.status).toBe(422);
  expect(answer.text.replace(/<details[\s\S]*<\/details>/, "")).not.toMatch(/4000 ?0000/);
  await pressOnPage(url, cardFields("4242424242424242"));
  const rows = await owner.$queryRaw<{ row: string }[]>`select p::text as row from payment_sandbox.payment p where id = ${ref}
    union all select d::text from payment_sandbox.delivery d where payment_id = ${ref}`;
  for (const { row } of rows) expect(row).not.toMatch(/4242 ?4242/);
});
