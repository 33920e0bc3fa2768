import { describe, expect, it } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { myCart } from "#server/cart/queries.ts";
import { myFavorites } from "#server/favorites/queries.ts";
import { saveFavorite } from "#server/favorites/save-favorite.ts";
import { myOrders } from "#server/orders/queries.ts";
import type { Context, MemberContext } from "#server/platform/context.ts";
import { cookieJar, world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { personView } from "./person-queries.ts";
import { enter } from "./sign-in.ts";
import { newcomers } from "./testing/newcomers.ts";
import { visitsOf } from "./visit-queries.ts";
import { greet, sweepVisitors } from "./visitor.ts";
import { whoIsIt } from "./who-is-it.ts";

const { ctx, db, owner, users, channels, variants, products } = await world();
const { joined } = newcomers({ ctx, owner });
const ask = createCallerFactory(appRouter);

/** The same browser, as who its cookies say it is. */
async function now(browser: Context): Promise<MemberContext> {
  const user = await whoIsIt(browser);
  if (!user) throw new Error("nobody is signed in");
  return { ...browser, user };
}

describe("R017 R018 one profile, whatever the browser and the channel", () => {
  it("R017 notes a browser once: its channel, what led here, its campaign, and nothing more", async () => {
    const guest = ctx.asGuest();
    const campaign = { source: "letter", campaign: "spring" };
    await greet(guest, { referrer: "search.example", campaign });
    const cookie = guest.cookies.get("visitor");
    await greet(guest, { referrer: "other.example" });
    expect(guest.cookies.get("visitor")).toBe(cookie);
    const rows = await db.visitor.findMany({ where: { referrerHost: { in: ["search.example", "other.example"] } } });
    expect(rows).toMatchObject([{ channelId: channels.web, referrerHost: "search.example", campaign, userId: null }]);
  });

  it("R017 the shop's own pages lead nobody to it, and a forged cookie names nobody", async () => {
    const guest = ctx.asGuest();
    guest.cookies.set("visitor", `${users.shopper}.forged`, { maxAge: 1 });
    await greet(guest, { referrer: guest.site.host });
    const id = guest.cookies.get("visitor")?.split(".")[0] ?? "";
    expect(await db.visitor.findUnique({ where: { id } })).toMatchObject({ referrerHost: null, userId: null });
  });

  it("R017 takes hosts and short words only", async () => {
    const caller = ask(ctx.asGuest());
    const bad = [
      { referrer: "https://a.example/path?email=x" },
      { referrer: "x".repeat(300) },
      { referrer: "A B" },
      { campaign: { source: "x".repeat(101) } },
      { campaign: { source: "\u202eevil" } },
      { campaign: { other: "x" } },
    ];
    for (const input of bad) await expect(caller.identity.greet(input as never), JSON.stringify(input)).rejects.toThrow();
  });

  it("R017 R018 signing in on two channels links both browsers to one profile, with its cart, favourites and orders", async () => {
    const [web, kiosk] = [ctx.asGuest(), ctx.atKiosk()];
    await greet(web, { referrer: "search.example" });
    await greet(kiosk, {});
    await addToCart(web, { variantId: variants.mugBlue, quantity: 1 });
    await saveFavorite(web, { productId: products.mug });
    for (const browser of [web, kiosk]) await enter(browser, users.shopper);
    const [onWeb, onKiosk] = [await now(web), await now(kiosk)];
    expect(onKiosk.user.id).toBe(onWeb.user.id);
    const [cart, there] = [await myCart(onWeb), await myCart(onKiosk)];
    expect(there).toMatchObject({ id: cart.id, count: 1, subtotal: { currency: "KRW" } });
    expect(cart.subtotal.currency).toBe("USD");
    for (const mine of [onWeb, onKiosk]) {
      const { items, gone } = (await myFavorites(mine)) as { items: object[]; gone?: object[] };
      expect(items.length + (gone?.length ?? 0)).toBe(1);
    }
    expect(await myOrders(onKiosk, 1)).toEqual(await myOrders(onWeb, 1));
    const { visits } = await personView(ctx.asAdmin(), users.shopper);
    expect(visits).toHaveLength(2);
    expect(visits.map(({ referrer }) => referrer).sort()).toEqual([null, "search.example"].sort());
    expect(new Set(visits.map(({ channel }) => channel)).size).toBe(2);
  });

  it("R017 a new account is linked, also where the browser was never greeted", async () => {
    const { user } = await now(await joined("visitor@maru.test"));
    expect(await visitsOf(db, user.id, "en")).toHaveLength(1);
  });

  it("R017 a browser that two people share stays two visitors", async () => {
    const shared = ctx.asGuest();
    await greet(shared, { referrer: "shared.example" });
    await enter(shared, users.seller);
    await enter(shared, users.seller2);
    expect((await visitsOf(db, users.seller, "en")).map(({ referrer }) => referrer)).toEqual(["shared.example"]);
    expect((await visitsOf(db, users.seller2, "en")).map(({ referrer }) => referrer)).toEqual([null]);
  });

  it("R017 many tabs that sign in at once link one visitor once", async () => {
    const guest = ctx.asGuest();
    await greet(guest, { referrer: "tabs.example" });
    const cookie = guest.cookies.get("visitor") ?? "";
    const tab = () => {
      const cookies = cookieJar();
      cookies.set("visitor", cookie, { maxAge: 1 });
      return { ...ctx.asGuest(), cookies };
    };
    await Promise.all(Array.from({ length: 5 }, () => enter(tab(), users.support)));
    expect(await visitsOf(db, users.support, "en")).toHaveLength(1);
  });

  it("R017 what nobody signed in with is gone after ninety days, the rest after a year and a month", async () => {
    const day = 86_400_000;
    const at = (days: number) => new Date(Date.now() - days * day);
    const row = (days: number, userId: string | null) => ({
      channelId: channels.web,
      firstSeenAt: at(days),
      userId,
      referrerHost: "old.example",
    });
    await owner.visitor.createMany({ data: [row(89, null), row(91, null), row(399, users.admin), row(401, users.admin)] });
    await sweepVisitors(ctx.asGuest());
    const left = await db.visitor.findMany({ where: { referrerHost: "old.example" } });
    expect(left.map(({ firstSeenAt }) => Math.round((Date.now() - firstSeenAt.getTime()) / day)).sort()).toEqual([399, 89]);
  });
});
