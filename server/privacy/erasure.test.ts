import { describe, expect, test } from "vitest";
import { pay } from "#server/checkout/pay.ts";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { saveFavorite } from "#server/favorites/save-favorite.ts";
import { sweepFarewells } from "#server/notifications/mail-farewell.ts";
import { mailOrderConfirmation } from "#server/notifications/mail-order-confirmation.ts";
import { capturePayments } from "#server/payments/capture-payments.ts";
import { auditPerson, verifyAudit } from "#server/platform/audit.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { giveConsent } from "./decide-consent.ts";
import { eraseMe } from "./erase-me.ts";
import { whatIsOpen } from "./what-is-open.ts";

const { ctx, owner, variants, products, sandbox } = await shop();
await sandbox.script({ mode: "instant" });
const password = { passwordNow: "Maru-demo-1" };
const me = ctx.asShopper();
const callerOf = createCallerFactory(appRouter);

/** Every table of every schema of ours, as a dump would have it. */
async function dump(): Promise<string[]> {
  const tables = await owner.$queryRaw<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
  const rows = await Promise.all(
    tables.map(async ({ schema, name }) => {
      const found = await owner.$queryRawUnsafe<{ text: string }[]>(`select t::text as text from "${schema}"."${name}" t`);
      return found.map(({ text }) => `${schema}.${name}: ${text}`);
    }),
  );
  return rows.flat();
}

const traces = ["Zebulon", "Quillfeather", "zebulon@quill.test", "+12025550177", "77 Marmalade Lane"];
const found = async () => (await dump()).filter((row) => traces.some((trace) => row.toLowerCase().includes(trace.toLowerCase())));

describe("R215 I-38 erasure", () => {
  test("asks for the password, and refuses while an order is under way", async () => {
    await owner.user.update({
      where: { id: me.user.id },
      data: { email: "zebulon@quill.test", firstName: "Zebulon", lastName: "Quillfeather" },
    });
    const { agreed } = await readyToPay(me, variants.mugBlue);
    const answer = await pay(me, agreed);
    if (!("orderNumber" in answer)) throw new Error("not ordered");
    await expect(eraseMe(me, { passwordNow: "wrong" })).rejects.toMatchObject({
      fields: { passwordNow: "identity.wrongPassword" },
    });
    await expect(eraseMe(me, {})).rejects.toMatchObject({ fields: { passwordNow: "identity.wrongPassword" } });
    await expect(eraseMe(me, password)).rejects.toMatchObject({ code: "privacy.ordersOpen", params: { count: 1 } });
    expect((await whatIsOpen(me)).map(({ code }) => code)).toContain("privacy.ordersOpen");
    expect(await owner.user.count({ where: { id: me.user.id } })).toBe(1);
  });

  test("is not for who works here", async () => {
    await expect(eraseMe(ctx.asSupport(), password)).rejects.toMatchObject({ code: "privacy.rolesHeld" });
  });

  test("leaves no trace of the person in any table; orders, amounts and the chain of the audit log stand", async () => {
    const address = {
      country: "US",
      firstName: "Zebulon",
      lastName: "Quillfeather",
      line1: "77 Marmalade Lane",
      city: "Portland",
      phone: "+12025550177",
    };
    await owner.$executeRaw`alter table orders disable trigger user`;
    await owner.$executeRaw`update orders set email = 'Zebulon@Quill.test', address = ${JSON.stringify(address)}::jsonb where user_id = ${me.user.id}::uuid`;
    await owner.$executeRaw`alter table orders enable trigger user`;
    await owner.$executeRaw`update checkout_attempt set email = 'zebulon@quill.test', address = ${JSON.stringify(address)}::jsonb where user_id = ${me.user.id}::uuid`;
    const order = await owner.order.findFirstOrThrow({ where: { userId: me.user.id } });
    await capturePayments(me, order.attemptId);
    for (const state of ["confirmed", "packed", "shipped", "delivered"]) {
      await owner.$executeRaw`update parcel set state = ${state} where order_id = ${order.id}::uuid`;
    }
    await owner.$executeRaw`
      insert into review (product_id, user_id, author, rating, title, body, lang, state, published_at)
      values (${products.bowl}::uuid, ${me.user.id}::uuid, 'Zebulon Q.', 5, 'Fine', 'A fine bowl.', 'en', 'published', now())`;
    await saveFavorite(me, { productId: products.mug });
    await giveConsent(me, { purpose: "marketing", version: 1 });
    await auditPerson(me, me.user.id, "identity.changeName", { firstName: "Zeb" }, { firstName: "Zebulon" });
    await mailOrderConfirmation(me, { id: 1n, payload: { orderId: order.id } } as Parameters<typeof mailOrderConfirmation>[1]);
    expect((await found()).length).toBeGreaterThan(4);

    await eraseMe(me, password);
    expect(await owner.mail.findMany({ select: { kind: true, recipient: true } })).toEqual([
      { kind: "farewell", recipient: "zebulon@quill.test" },
    ]);
    await sweepFarewells({ ...me, now: new Date(Date.now() + 2 * 3_600_000) });
    expect(await found()).toEqual([]);

    const after = await owner.order.findFirstOrThrow({ where: { id: order.id } });
    expect([after.total, after.subtotal, after.currency, after.state]).toEqual([
      order.total,
      order.subtotal,
      order.currency,
      "delivered",
    ]);
    expect(after.address).toMatchObject({ country: "US" });
    expect(await owner.review.findFirst({ where: { title: "Fine" } })).toMatchObject({ author: "–", userId: null, rating: 5 });
    expect(await owner.session.count({ where: { userId: me.user.id } })).toBe(0);
    expect(await owner.consent.count({ where: { userId: me.user.id } })).toBe(0);
    expect(await verifyAudit(owner)).toEqual([]);
  });

  test("happens once: whoever comes after it is nobody", async () => {
    await expect(callerOf(me).privacy.eraseMe(password)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
