import { describe, expect, it } from "vitest";
import { findProvider } from "#server/payments/providers/registry.ts";
import { signWebhook } from "#server/payments/standard-webhooks.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { pay } from "./pay.ts";
import { followNotices, receiveWebhook } from "./receive-webhook.ts";
import { readyToPay, shop } from "./testing/shop.ts";

const { ctx, db, variants, sandbox } = await shop();
const provider = systemContext("webhook:sandbox", { db });

function notice(id: string, type: string, paymentRef: string, key = sandbox.settings.webhookKey): [Headers, string] {
  const body = JSON.stringify({ id, type, account: "maru-sandbox", livemode: false, data: { payment: { id: paymentRef } } });
  return [new Headers(signWebhook(key, id, new Date(), body)), body];
}

const processed = async (eventId: string) => (await db.webhookInbox.findFirst({ where: { eventId } }))?.processedAt ?? null;
const refOf = async (attemptId: string) => (await findProvider("sandbox")?.findByAttempt(attemptId))?.[0]?.ref ?? "";

/** A payment that is authorised, while the answer to the shopper was lost. */
async function paidUnheard(): Promise<string> {
  await sandbox.script({ mode: "instant", faults: [{ on: "create", kind: "cutAfter", times: 4 }] });
  const buyer = ctx.asGuest();
  const { attemptId, agreed } = await readyToPay(buyer, variants.apron);
  await expect(pay(buyer, agreed)).rejects.toMatchObject({ kind: "unavailable" });
  await sandbox.script({ mode: "instant" });
  return attemptId;
}

describe("R118 R122 a provider's notice", () => {
  it("R118 R122 places the order of a shopper who was lost on the way, once, however often it comes", async () => {
    const attemptId = await paidUnheard();
    const [headers, body] = notice("evt_lost", "payment.authorised", await refOf(attemptId));
    await Promise.all([1, 2, 3].map(() => receiveWebhook(provider, "sandbox", headers, body)));
    expect(await db.order.count({ where: { attemptId } })).toBe(1);
    expect(await processed("evt_lost")).not.toBeNull();
  });

  it("R118 that brings no news is closed without asking the provider", async () => {
    await sandbox.script({ mode: "instant" });
    const buyer = ctx.asGuest();
    const { attemptId, agreed } = await readyToPay(buyer, variants.apron);
    await pay(buyer, agreed);
    const ref = await refOf(attemptId);
    await sandbox.script({ faults: [{ on: "find", kind: "error500", times: 20 }] });
    await receiveWebhook(provider, "sandbox", ...notice("evt_known", "payment.authorised", ref));
    expect(await processed("evt_known")).not.toBeNull();
    await receiveWebhook(provider, "sandbox", ...notice("evt_news", "payment.captured", ref));
    expect(await processed("evt_news")).toBeNull();
    await sandbox.script({});
    await followNotices({ ...provider, now: new Date(Date.now() + 11_000) });
    expect(await processed("evt_news")).not.toBeNull();
  });

  it("R118 signed by somebody else, or by an unknown provider, changes nothing", async () => {
    const attemptId = await paidUnheard();
    const ref = await refOf(attemptId);
    const forged = notice("evt_forged", "payment.authorised", ref, Buffer.alloc(32));
    await expect(receiveWebhook(provider, "sandbox", ...forged)).rejects.toMatchObject({ code: "payments.badSignature" });
    const right = notice("evt_elsewhere", "payment.authorised", ref);
    await expect(receiveWebhook(provider, "nobody", ...right)).rejects.toMatchObject({ code: "payments.unknownProvider" });
    expect(await db.order.count({ where: { attemptId } })).toBe(0);
    expect(await db.webhookInbox.count({ where: { eventId: { in: ["evt_forged", "evt_elsewhere"] } } })).toBe(0);
  });
});
