import { describe, expect, it } from "vitest";
import { buy, shop } from "#server/checkout/testing/shop.ts";
import type { Context } from "#server/platform/context.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { officePlaces, orderPlaces, parcelPlaces, productPlaces } from "./places.ts";

const { ctx, db, owner, variants, sandbox } = await shop();
const ask = createCallerFactory(appRouter);
await sandbox.script({ mode: "instant" });
const office = ask(ctx.asAdmin());
const haneul = ask(ctx.asSeller("haneul"));
const dune = ask(ctx.asSeller("dune"));

async function ordered(buyer: Context, ...bought: string[]) {
  const answer = await buy(buyer, ...bought);
  if (!("orderNumber" in answer)) throw new Error(JSON.stringify(answer));
  return answer.orderNumber;
}

const both = await ordered(ctx.asShopper(), variants.mugBlue, variants.apron);
const old = await ordered(ctx.asGuest(), variants.mugBlue);
await owner.$executeRaw`set session_replication_role = replica`;
await owner.$executeRaw`update orders set placed_at = now() - interval '20 days' where number = ${old}`;
await owner.$executeRaw`update parcel set created_at = now() - interval '20 days' where order_id = (select id from orders where number = ${old})`;
await owner.$executeRaw`set session_replication_role = origin`;

const is = (...values: string[]) => ({ op: "is" as const, values });

describe("lists", () => {
  it("V3 R054 the counters of a shop say what its filtered lists hold, and nothing of another shop", async () => {
    for (const desk of [haneul.desk, dune.desk]) {
      const home = await desk.shopHome();
      const tabs = await desk.parcelTabs();
      for (const [name, place] of Object.entries(parcelPlaces)) {
        const { total } = await desk.parcels(place);
        expect([name, total]).toEqual([name, tabs[name as keyof typeof tabs]]);
        if (name in home.parcels) expect([name, home.parcels[name as keyof typeof home.parcels]]).toEqual([name, total]);
      }
      for (const place of ["low", "out"] as const) {
        expect((await desk.ownProducts(productPlaces[place])).total).toBe(home.products?.[place]);
      }
    }
    const { rows } = await haneul.desk.parcels({});
    expect(rows.map(({ orderNumber }) => orderNumber)).toEqual([old, both]);
    expect(rows[0]).toMatchObject({ due: "late", items: 1, worth: { amount: 1800n, currency: "USD" } });
    expect((await dune.desk.parcels({})).rows).toHaveLength(1);
    expect((await dune.desk.parcels({ search: old })).rows).toEqual([]);
  });

  it("R182 A13 the counters of the back office say what its lists hold", async () => {
    const home = await office.desk.officeHome();
    for (const [name, place] of Object.entries(officePlaces)) {
      expect([name, (await office.desk.orders(place)).total]).toEqual([name, home.orders[name as keyof typeof officePlaces]]);
    }
    expect(home.orders).toMatchObject({ today: 1, open: 2, late: 1, review: 0 });
    expect(home.sellersLate).toBe((await office.desk.sellers({ filters: { parcels: is("late") } })).total);
    const tabs = await office.desk.orderTabs();
    for (const [name, place] of Object.entries(orderPlaces)) {
      expect([name, (await office.desk.orders(place)).total]).toEqual([name, tabs[name as keyof typeof tabs]]);
    }
    expect(home.sales.today.orders).toBe(1);
    expect(home.days).toHaveLength(14);
    expect(home.days.at(-1)?.count).toBe(1);
  });

  it("A3 R128 every filter of the orders narrows to what it says, with each of its operators", async () => {
    const numbers = async (asked: Parameters<typeof office.desk.orders>[0]) =>
      (await office.desk.orders(asked)).rows.map(({ number }) => number).sort();
    const all = [both, old].sort();
    const [year] = new Date().toISOString().split("-");
    expect(await numbers({ filters: { number: is(` ${both.toLowerCase()}`, "nothing", old) } })).toEqual(all);
    expect(await numbers({ search: both.slice(2, 8).toLowerCase() })).toEqual([both]);
    expect(await numbers({ search: "ann lee" })).toEqual(all);
    expect(await numbers({ search: "%" })).toEqual([]);
    expect(await numbers({ filters: { email: { op: "contains", values: ["@maru"] } } })).toEqual(all);
    expect(await numbers({ filters: { email: { op: "isNot", values: ["ann@maru.test"] } } })).toEqual([]);
    expect(await numbers({ filters: { placed: { op: "in", values: ["today"] } } })).toEqual([both]);
    expect(await numbers({ filters: { placed: { op: "in", values: ["last30"] } } })).toEqual(all);
    expect(await numbers({ filters: { placed: { op: "lte", values: ["2020-01-01"] } } })).toEqual([]);
    expect(
      await numbers({ filters: { placed: { op: "between", values: ["2020-01-01", `${Number(year) + 1}-01-01`] } } }),
    ).toEqual(all);
    expect(await numbers({ filters: { seller: is("dune-and-thread") } })).toEqual([both]);
    expect(await numbers({ filters: { seller: { op: "isNot", values: ["dune-and-thread"] } } })).toEqual([old]);
    expect(await numbers({ filters: { buyer: is("member") } })).toEqual([both]);
    expect(await numbers({ filters: { channel: is("kiosk") } })).toEqual([]);
    expect(await numbers({ filters: { country: is("US", "KR") } })).toEqual(all);
    expect(await numbers({ filters: { attention: is("late") } })).toEqual([old]);
    const amount = (op: "gte" | "lte" | "between", ...values: string[]) =>
      numbers({ filters: { total: { op, values, currency: "USD" } } });
    expect(await amount("gte", "40")).toEqual([both]);
    expect(await amount("lte", "40.00")).toEqual([old]);
    expect(await amount("between", "1000", "1")).toEqual(all);
    expect(await numbers({ filters: { total: { op: "gte", values: ["1"], currency: "KWD" } } })).toEqual([]);
    for (const sort of ["placed", "total", "email"] as const) expect(await numbers({ sort, isDescending: false })).toEqual(all);
  });

  it("R182 products, customers and sellers are listed, filtered and sorted", async () => {
    const products = await office.desk.products({ sort: "name", isDescending: false });
    expect(products.rows.map(({ name, band, stock }) => [name, band, stock])).toEqual([
      ["Linen apron", "in", 49],
      ["Porcelain mug", "low", 11],
      ["Tea bowl", "low", 1],
      ["Wool throw", "low", 5],
    ]);
    expect((await office.desk.products({ search: "BOWL", filters: { category: is("kitchen") } })).rows).toMatchObject([
      { slug: "tea-bowl", price: { amount: 2400n, currency: "USD" }, most: null },
    ]);
    expect((await haneul.desk.ownProducts({})).rows.map(({ slug }) => slug).sort()).toEqual(["blue-mug", "tea-bowl"]);
    const { rows } = await office.desk.customers({ filters: { bought: is("yes") } });
    expect(rows).toMatchObject([{ email: "shopper@maru.test", role: "shopper", orders: 1 }]);
    expect((await office.desk.customers({ filters: { role: is("desk") }, sort: "name", isDescending: false })).total).toBe(3);
    expect((await office.desk.sellers({ search: "dune" })).rows).toMatchObject([{ open: 1, late: 0, products: 2 }]);
  });

  it("A5 an export goes on after the last row it had, and one may choose rows", async () => {
    const first = await office.desk.nextOrders({});
    expect(first.map(({ number }) => number)).toEqual([old, both]);
    expect(await office.desk.nextOrders({ after: first[1]?.id })).toEqual([]);
    expect(await office.desk.nextOrders({ ids: [first[1]?.id ?? ""] })).toMatchObject([{ number: both }]);
    const foreign = await dune.desk.parcels({});
    expect(await haneul.desk.nextParcels({ ids: [foreign.rows[0]?.id ?? ""] })).toEqual([]);
    expect(await haneul.desk.batch({ ids: [foreign.rows[0]?.id ?? ""] })).toEqual([]);
    expect(await haneul.desk.batch({ filters: { due: is("late") } })).toMatchObject([{ orderNumber: old }]);
  });
});

describe("A8 the palette", () => {
  it("A8 finds an order by part of its number, people, sellers and products by what they are called", async () => {
    expect(await office.desk.find({ search: `#${both.slice(0, 5).toLowerCase()}` })).toMatchObject([
      { kind: "order", key: both },
    ]);
    expect((await office.desk.find({ search: "shopper@" })).map(({ kind }) => kind)).toContain("customer");
    expect(await office.desk.find({ search: "THROW-S" })).toMatchObject([{ kind: "product", key: "wool-throw" }]);
    expect(await office.desk.find({ search: "d" })).toEqual([]);
    expect(await haneul.desk.findOwn({ search: both.slice(3) })).toMatchObject([{ kind: "parcel", title: both }]);
    expect(await haneul.desk.findOwn({ search: "APRON" })).toEqual([]);
  });
});

describe("A2 saved views", () => {
  it("A2 a view is kept without what cannot be, renamed, shared, and forgotten by its owner only", async () => {
    const support = ask(ctx.asSupport());
    const { id } = await office.desk.saveOfficeView({
      list: "orders",
      name: "Late",
      query: "state=new&attention=late&page=3&x=1",
      isShared: false,
    });
    expect(await office.desk.officeViews({ list: "orders" })).toEqual([
      { id, name: "Late", query: "attention=late", isShared: false, isMine: true },
    ]);
    expect(await support.desk.officeViews({ list: "orders" })).toEqual([]);
    await office.desk.changeOfficeView({ id, name: "Very late", isShared: true, query: "attention=late&density=dense" });
    expect(await support.desk.officeViews({ list: "orders" })).toMatchObject([
      { name: "Very late", isMine: false, query: "attention=late&density=dense" },
    ]);
    await expect(support.desk.changeOfficeView({ id, name: "Mine now" })).rejects.toMatchObject({ message: "desk.viewNotFound" });
    await expect(support.desk.deleteOfficeView({ id })).rejects.toMatchObject({ message: "desk.viewNotFound" });
    await expect(office.desk.saveOfficeView({ list: "orders", name: "very LATE" })).rejects.toMatchObject({
      message: "desk.viewNameTaken",
    });
    await office.desk.deleteOfficeView({ id });
    expect(await office.desk.officeViews({ list: "orders" })).toEqual([]);
  });

  it("A2 R053 the views of a shop are closed to every other, also where the question forgets to say so", async () => {
    const { id } = await haneul.desk.saveShopView({ list: "parcels", name: "Mugs", query: "sku=MUG", isShared: true });
    expect(await dune.desk.shopViews({ list: "parcels" })).toEqual([]);
    await expect(dune.desk.deleteShopView({ id })).rejects.toMatchObject({ message: "desk.viewNotFound" });
    await expect(office.desk.deleteOfficeView({ id })).rejects.toMatchObject({ message: "desk.viewNotFound" });
    const seen = await db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.seller', ${ctx.asSeller("dune").seller}, true), set_config('role', 'maru_seller', true)`;
      return tx.$queryRaw<{ views: number; stock: number; offers: number }[]>`
        select (select count(*)::int from saved_view) as views, (select count(*)::int from own_stock) as stock, (select count(*)::int from own_offer) as offers`;
    });
    expect(seen).toEqual([{ views: 0, stock: 3, offers: 3 }]);
    await haneul.desk.deleteShopView({ id });
  });
});

describe("R054 several parcels at once", () => {
  it("R054 each stands for itself: what is refused of one leaves the others done", async () => {
    const fresh = await ordered(ctx.asGuest(), variants.mugBlue);
    const mine = (await haneul.desk.parcels({})).rows;
    const foreign = (await dune.desk.parcels({})).rows[0]?.id ?? "";
    const idOf = (number: string) => mine.find(({ orderNumber }) => orderNumber === number)?.id ?? "";
    const result = await haneul.orders.advance({ parcelIds: [idOf(old), foreign, idOf(fresh)], to: "packed" });
    expect(result).toEqual({ done: [idOf(old), idOf(fresh)], refused: [{ id: foreign, code: "orders.parcelNotFound" }] });
    expect((await haneul.desk.parcels({ filters: { state: is("packed") } })).total).toBe(2);
    const shipped = await haneul.orders.shipMany({
      parcels: [idOf(old), foreign].map((parcelId) => ({ parcelId, carrier: "DHL", trackingNumber: "1Z" })),
    });
    expect(shipped).toEqual({ done: [idOf(old)], refused: [{ id: foreign, code: "orders.parcelNotFound" }] });
    const again = await haneul.orders.advance({ parcelIds: [idOf(old), idOf(fresh)], to: "confirmed" });
    expect(again).toEqual({ done: [idOf(fresh)], refused: [{ id: idOf(old), code: "orders.alreadyShipped" }] });
    const told = await owner.outboxEvent.count({ where: { topic: "orders.parcel.shipped" } });
    expect(told).toBe(1);
    expect((await haneul.desk.parcels({ filters: { tracking: { op: "contains", values: ["1z"] } } })).total).toBe(1);
    expect((await dune.desk.parcels({})).rows[0]?.state).toBe("new");
  });
});
