import { describe, expect, test } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { myCart } from "#server/cart/queries.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { planSales } from "#server/promotions/plan-sales.ts";
import { appRouter } from "#server/router.ts";
import { offersFor } from "./queries.ts";
import { reducedBy } from "./rules.ts";
import { scheduleSale } from "./schedule-sale.ts";
import { turnSales } from "./turn-sales.ts";

const { ctx, db, owner, variants, channels, products } = await world();
const ask = createCallerFactory(appRouter);
const job = () => systemContext("job:offers.turn-sales", { db });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const told = async (topic: string) => {
  const [row] = await owner.$queryRaw<{ n: number }[]>`select count(*)::int as n from outbox where topic = ${topic}`;
  return row?.n;
};

const sale = (from: number, to: number, prices: Record<string, bigint>) =>
  scheduleSale(job(), {
    ...{ channelId: channels.web, name: { en: "Flash", ko: "특가", ar: "عرض" }, plan: null },
    ...{ startsAt: inSeconds(from), endsAt: inSeconds(to) },
    prices: Object.entries(prices).map(([variantId, price]) => ({ variantId, price })),
  });

describe("R043 R087 R099 a sale", () => {
  test("R099 is in force by the clock alone, on its channel only, everywhere a price is shown", async () => {
    await sale(-60, 2, { [variants.bowl]: 1800n });
    const guest = ctx.asGuest();
    const shown = { price: { amount: 1800n }, compareAt: { amount: 2400n } };
    expect((await offersFor(db, guest.site, [variants.bowl])).get(variants.bowl)).toMatchObject(shown);
    expect((await offersFor(db, ctx.atKiosk().site, [variants.bowl])).get(variants.bowl)).toMatchObject({ compareAt: null });
    const page = await ask(guest).catalog.product({ slug: "tea-bowl" });
    expect(page.variants[0]).toMatchObject({ ...shown, lowestBefore: { amount: 2400n }, sale: { name: "Flash" } });
    const { items } = await ask(guest).catalog.listing({ category: "kitchen/mugs", sort: "priceAsc" });
    expect(items.map(({ slug, price }) => [slug, price.amount])).toEqual([
      ["blue-mug", 1800n],
      ["tea-bowl", 1800n],
    ]);
    await addToCart(guest, { variantId: variants.bowl, quantity: 1 });
    expect((await myCart(guest)).groups[0]?.lines[0]).toMatchObject({
      unitPrice: { amount: 1800n },
      compareAt: { amount: 2400n },
    });
    await new Promise((ended) => setTimeout(ended, 2100));
    expect((await myCart(guest)).groups[0]?.lines[0]).toMatchObject({
      unitPrice: { amount: 2400n },
      priceChange: { from: { amount: 1800n }, to: { amount: 2400n } },
    });
  });

  test("R099 is told once when it opens and once when it closes, however many workers look", async () => {
    await Promise.all([turnSales(job()), turnSales(job()), turnSales(job())]);
    expect([await told("offers.sale.opened"), await told("offers.sale.closed")]).toEqual([1, 1]);
    await turnSales(job());
    expect([await told("offers.sale.opened"), await told("offers.sale.closed")]).toEqual([1, 1]);
    const record = await db.priceRecord.findMany({ where: { variantId: variants.bowl }, orderBy: { until: "asc" } });
    expect(record.map(({ price }) => price)).toEqual([2400n, 1800n]);
  });

  test("R099 turns at its moment although nobody asks again", async () => {
    const id = await sale(1, 300, { [variants.mugWhite]: 1500n });
    await turnSales(job());
    expect(await db.sale.findUniqueOrThrow({ where: { id: id ?? "" } })).toMatchObject({ openedAt: null });
    await expect
      .poll(async () => (await db.sale.findUniqueOrThrow({ where: { id: id ?? "" } })).openedAt, { timeout: 4000, interval: 50 })
      .not.toBeNull();
    const { openedAt, startsAt } = await db.sale.findUniqueOrThrow({ where: { id: id ?? "" } });
    expect((openedAt?.getTime() ?? 0) - startsAt.getTime()).toBeLessThan(1500);
  });

  test("I-06 takes no variant that is in another at the time, and is never dearer than the usual price", async () => {
    const id = await sale(100, 400, { [variants.mugWhite]: 1000n, [variants.throwSmall]: 7000n });
    expect(await db.salePrice.findMany({ where: { saleId: id ?? "" }, select: { variantId: true } })).toEqual([
      { variantId: variants.throwSmall },
    ]);
    await sale(-10, 60, { [variants.throwLarge]: 99_999n });
    expect((await offersFor(db, ctx.asGuest().site, [variants.throwLarge])).get(variants.throwLarge)).toMatchObject({
      compareAt: null,
    });
  });

  test.each([
    [2400n, 25, "USD", 1800n],
    [1290n, 15, "USD", 1100n],
    [33_000n, 20, "KRW", 26_400n],
    [999n, 90, "USD", 100n],
    [1n, 50, "USD", 1n],
  ])("%d less %d %% in %s is %d", (price, percent, currency, reduced) => {
    expect(reducedBy(price, percent, currency)).toBe(reduced);
  });
});

describe("the sale of the day", () => {
  test("is planned for today and tomorrow, once, from what is in stock at its usual price", async () => {
    await owner.salePlan.create({
      data: { channelId: channels.web, name: { en: "Today only" }, opensMinute: 0, products: 2, percents: [20] },
    });
    expect(await planSales(job())).toBe(2);
    expect(await planSales(job())).toBe(0);
    const [today, tomorrow] = await db.sale.findMany({ where: { planId: { not: null } }, orderBy: { plannedAt: "asc" } });
    expect(tomorrow?.startsAt).toEqual(today?.endsAt);
    expect(tomorrow?.startsAt.getUTCHours()).toBe(0);
    await turnSales(job());
    const flash = await ask(ctx.asGuest()).catalog.flashSale({});
    expect(flash).toMatchObject({ channel: "web", items: [{ id: products.mug, percent: expect.any(Number) }] });
    expect(flash?.items.map(({ slug }) => slug)).not.toContain("linen-apron");
    expect(await ask(ctx.atKiosk()).catalog.flashSale({})).toBeNull();
  });
});

describe("S24 the price record", () => {
  const key = { variantId_channelId: { variantId: variants.throwLarge, channelId: channels.web } };
  const record = (price: bigint, daysAgo: number) =>
    owner.priceRecord.create({
      data: { variantId: variants.throwLarge, channelId: channels.web, price, until: inSeconds(-daysAgo * 86_400) },
    });
  const lowest = async () => {
    const { variants: shown } = await ask(ctx.asGuest()).catalog.product({ slug: "wool-throw" });
    return shown.find(({ id }) => id === variants.throwLarge)?.lowestBefore ?? null;
  };

  test("keeps every price that ended, and says the lowest of the thirty days before a reduction", async () => {
    await record(5000n, 31);
    await record(9900n, 12);
    await record(11_000n, 5);
    expect(await lowest()).toBeNull();
    await owner.offer.update({ where: key, data: { price: 10_000n, compareAt: 12_000n } });
    const rows = await db.priceRecord.findMany({ where: { variantId: variants.throwLarge }, orderBy: { until: "desc" } });
    expect(rows[0]?.price).toBe(12_000n);
    const { variants: shown } = await ask(ctx.asGuest({ locale: "ko" })).catalog.product({ slug: "wool-throw" });
    expect(shown.find(({ id }) => id === variants.throwLarge)?.lowestBefore).toEqual({ amount: 9900n, currency: "USD" });
  });

  test("is never edited", async () => {
    await expect(owner.$executeRaw`update price_record set price = 1`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`delete from price_record`).rejects.toThrow();
  });
});
