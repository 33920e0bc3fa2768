import { afterEach, describe, expect, it } from "vitest";
import { confirmRegistration } from "#server/identity/confirm-registration.ts";
import { register } from "#server/identity/register.ts";
import { newcomers, someone } from "#server/identity/testing/newcomers.ts";
import { whoIsIt } from "#server/identity/who-is-it.ts";
import type { Context } from "#server/platform/context.ts";
import { cookieJar, world } from "#server/platform/testing/world.ts";
import { addToCart } from "./add-to-cart.ts";
import { findCart } from "./find-cart.ts";
import { mergeNews } from "./merge-news.ts";
import { myCart, mySaved } from "./queries.ts";
import { saveForLater } from "./save-for-later.ts";

const { ctx, db, owner, variants, users } = await world();
const { visitor, tokenTo } = newcomers({ ctx, owner });

afterEach(async () => {
  await owner.cart.deleteMany({ where: { userId: users.shopper } });
});

async function browserWith(...lines: [variantId: string, quantity: number][]): Promise<Context> {
  const guest = ctx.asGuest();
  for (const [variantId, quantity] of lines) await addToCart(guest, { variantId, quantity });
  return guest;
}

/** The shopper in the browser of a guest; each with the cookies as they were sent. */
function signedIn({ cookies }: Context): Context {
  const jar = cookieJar();
  jar.set("cart", cookies.get("cart") ?? "", { maxAge: 1 });
  return { ...ctx.asShopper(), cookies: jar };
}

const linesIn = async (asked: Context) => {
  const { groups, unavailable } = await myCart(asked);
  const lines = [...groups.flatMap((group) => group.lines), ...unavailable];
  return Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity]));
};

describe("R076 R081 merging carts", () => {
  it("R081 adds up what both had, caps it by what is sellable, and tells both once", async () => {
    const member = ctx.asShopper();
    await addToCart(member, { variantId: variants.mugBlue, quantity: 1 });
    await addToCart(member, { variantId: variants.mugWhite, quantity: 2 });
    const guest = await browserWith([variants.mugBlue, 2], [variants.mugWhite, 2], [variants.apron, 1]);
    const asked = signedIn(guest);
    expect(await linesIn(asked)).toEqual({ [variants.mugBlue]: 3, [variants.mugWhite]: 3, [variants.apron]: 1 });
    const news = {
      count: 4,
      lines: [
        { variantId: variants.mugBlue, wanted: 3, quantity: 3 },
        { variantId: variants.mugWhite, wanted: 4, quantity: 3 },
      ],
      aside: 0,
    };
    expect(await mergeNews(asked)).toEqual(news);
    expect(await mergeNews(asked), "a page that is loaded again tells it still").toEqual(news);
    await owner.cartMerge.updateMany({ data: { toldAt: new Date(Date.now() - 600_000) } });
    expect(await mergeNews(asked)).toBeNull();
  });

  it("R076 a member without a cart gets the guest's whole, and there is nothing to tell", async () => {
    const guest = await browserWith([variants.mugBlue, 2]);
    const { id } = (await findCart(guest)) ?? {};
    const asked = signedIn(guest);
    expect(await findCart(asked)).toMatchObject({ id, userId: users.shopper });
    expect(asked.cookies.get("cart")).toBeUndefined();
    expect(await mergeNews(asked)).toBeNull();
    expect(await mergeNews(ctx.asGuest())).toBeNull();
  });

  it("R081 what was put aside comes along", async () => {
    await addToCart(ctx.asShopper(), { variantId: variants.mugBlue, quantity: 1 });
    const guest = await browserWith([variants.apron, 1], [variants.mugBlue, 1]);
    await saveForLater(guest, { variantId: variants.apron });
    const asked = signedIn(guest);
    expect(await linesIn(asked)).toEqual({ [variants.mugBlue]: 2 });
    expect((await mySaved(asked)).map(({ variantId }) => variantId)).toEqual([variants.apron]);
  });

  it("R081 two tabs that adopt one cart at once double nothing and lose nothing", async () => {
    await addToCart(ctx.asShopper(), { variantId: variants.mugBlue, quantity: 1 });
    const guest = await browserWith([variants.mugBlue, 2], [variants.apron, 1]);
    await Promise.all(Array.from({ length: 6 }, () => myCart(signedIn(guest))));
    expect(await linesIn(ctx.asShopper())).toEqual({ [variants.mugBlue]: 3, [variants.apron]: 1 });
    expect(await db.cartMerge.count({ where: { cart: { userId: users.shopper } } })).toBe(1);
  });

  it("R081 browsers that sign in at once, each with a cart, make one of all, whether or not there was one", async () => {
    const guests = [
      await browserWith([variants.mugBlue, 1]),
      await browserWith([variants.mugBlue, 2]),
      await browserWith([variants.apron, 1]),
    ];
    await Promise.all([...guests, ...guests].map((guest) => myCart(signedIn(guest))));
    expect(await linesIn(ctx.asShopper())).toEqual({ [variants.mugBlue]: 3, [variants.apron]: 1 });
    expect(await db.cart.count({ where: { userId: users.shopper, state: "open" } })).toBe(1);
  });

  it("R081 what another tab adds at that moment is in it too", async () => {
    const guest = await browserWith([variants.mugBlue, 1]);
    await Promise.all([
      addToCart(ctx.asShopper(), { variantId: variants.apron, quantity: 1 }),
      addToCart(ctx.asShopper(), { variantId: variants.mugBlue, quantity: 1 }),
      myCart(signedIn(guest)),
      addToCart(signedIn(guest), { variantId: variants.bowl, quantity: 1 }),
    ]);
    await myCart(signedIn(guest));
    expect(await linesIn(ctx.asShopper())).toEqual({ [variants.mugBlue]: 2, [variants.apron]: 1, [variants.bowl]: 1 });
  });

  it("R076 a new account takes the cart of the browser that made it along", async () => {
    const browser = visitor();
    await addToCart(browser, { variantId: variants.mugBlue, quantity: 2 });
    await register(browser, someone("cart@maru.test"));
    await confirmRegistration(browser, { token: await tokenTo("cart@maru.test") });
    const user = await whoIsIt(browser);
    expect(await linesIn({ ...browser, user })).toEqual({ [variants.mugBlue]: 2 });
  });
});
