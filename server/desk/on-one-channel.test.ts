import { beforeAll, describe, expect, test } from "vitest";
import { buy, shop } from "#server/checkout/testing/shop.ts";
import type { Context } from "#server/platform/context.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";

const { ctx, channels, variants, sandbox } = await shop();
const ask = createCallerFactory(appRouter);

/** Somebody of the hall who holds a role on these channels only. */
function caringFor(...ids: string[]): Context {
  const { user, ...at } = ctx.asSupport();
  const channelsHeld = new Map(ids.map((id) => [id, ["orders.read", "users.read"]]));
  return { ...at, user: { ...user, permissions: [], channels: channelsHeld } };
}

describe("R013 a role on one channel", () => {
  let number = "";

  beforeAll(async () => {
    await sandbox.script({ mode: "instant" });
    const answer = await buy(ctx.asShopper(), variants.mugBlue);
    if (!("orderNumber" in answer)) throw new Error("nothing was bought");
    number = answer.orderNumber;
  });

  test("shows that channel's orders, in lists, counters, searches, exports and stories", async () => {
    const web = ask(caringFor(channels.web));
    expect((await web.desk.orders({})).rows.map((row) => row.number)).toEqual([number]);
    expect((await web.desk.orderTabs()).all).toBe(1);
    expect((await web.desk.officeHome()).newest).toHaveLength(1);
    expect(await web.desk.find({ search: number })).toHaveLength(1);
    expect((await web.support.orderStory({ number })).order.number).toBe(number);
  });

  test("and nothing of another", async () => {
    const kiosk = ask(caringFor(channels.kiosk));
    expect((await kiosk.desk.orders({})).rows).toEqual([]);
    expect(await kiosk.desk.orderTabs()).toMatchObject({ all: 0 });
    expect(await kiosk.desk.nextOrders({})).toEqual([]);
    const [found] = (await ask(ctx.asAdmin()).desk.orders({})).rows;
    expect(await kiosk.desk.nextOrders({ ids: [found?.id ?? ""] })).toEqual([]);
    const home = await kiosk.desk.officeHome();
    expect([home.newest, home.sales.week.orders, home.days.reduce((sum, day) => sum + day.count, 0)]).toEqual([[], 0, 0]);
    expect(await kiosk.desk.find({ search: number })).toEqual([]);
    await expect(kiosk.support.orderStory({ number })).rejects.toThrow("orders.notFound");
    expect((await kiosk.desk.officeChoices()).channels.map(({ value }) => value)).toEqual(["kiosk"]);
  });

  test("opens nothing that cannot be narrowed to it", async () => {
    const web = ask(caringFor(channels.web));
    await expect(web.desk.people({})).rejects.toThrow("identity.forbidden");
    await expect(web.identity.person({ id: channels.web })).rejects.toThrow("identity.forbidden");
    await expect(ask(caringFor()).desk.orders({})).rejects.toThrow("identity.forbidden");
  });
});
