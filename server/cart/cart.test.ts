import { describe, expect, it } from "vitest";
import { cookieJar, world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { addToCart } from "./add-to-cart.ts";
import { findCart } from "./find-cart.ts";
import { myCart, myCartCount } from "./queries.ts";
import { removeLine } from "./remove-line.ts";
import { setQuantity } from "./set-quantity.ts";

const { ctx, db, owner, variants, channels, products } = await world();
const ask = createCallerFactory(appRouter);

describe("R074 R075 R076 a cart", () => {
  it("R074 adds, changes and removes, with totals", async () => {
    const guest = ctx.asGuest();
    expect(await addToCart(guest, { variantId: variants.mugBlue, quantity: 2 })).toMatchObject({ count: 2, version: 1 });
    expect(await addToCart(guest, { variantId: variants.apron, quantity: 1 })).toMatchObject({ count: 3 });
    const cart = await setQuantity(guest, { variantId: variants.mugBlue, quantity: 3 });
    expect(cart.count).toBe(4);
    expect(cart.groups).toHaveLength(2);
    expect(cart.subtotal.amount).toBe(cart.groups.reduce((total, group) => total + group.subtotal.amount, 0n));
    expect((await removeLine(guest, { variantId: variants.apron })).count).toBe(3);
    expect((await setQuantity(guest, { variantId: variants.mugBlue, quantity: 0 })).count).toBe(0);
  });

  it("R075 keeps the chosen options of each line", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { variantId: variants.mugBlue, quantity: 1 });
    await addToCart(guest, { variantId: variants.mugWhite, quantity: 1 });
    const { groups } = await myCart(guest);
    const values = groups.flatMap((group) => group.lines.map((line) => line.options.map((option) => option.value).join()));
    expect(new Set(values).size).toBe(2);
  });

  it("R069 R078 refuses more than there is, counting what is in the cart already", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { variantId: variants.mugWhite, quantity: 2 });
    await expect(addToCart(guest, { variantId: variants.mugWhite, quantity: 2 })).rejects.toMatchObject({
      code: "cart.quantityTooLarge",
    });
    await expect(addToCart(guest, { variantId: variants.throwLarge, quantity: 1 })).rejects.toMatchObject({
      code: "cart.outOfStock",
    });
    expect((await myCart(guest)).count).toBe(2);
  });

  it("R076 belongs to its browser: a tampered or foreign cookie opens nothing", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { variantId: variants.mugBlue, quantity: 1 });
    const cookie = guest.cookies.get("cart") ?? "";
    const other = { ...ctx.asGuest(), cookies: cookieJar() };
    for (const forged of [cookie.slice(0, -1), `${cookie}x`, cookie.split(".")[0] ?? "", "a.b", "😀", "x".repeat(5000)]) {
      other.cookies.set("cart", forged, { maxAge: 1 });
      expect(await findCart(other)).toBeNull();
    }
  });

  it("R076 R081 a guest's cart joins the member's at sign-in, quantities added up, on every device", async () => {
    const member = ctx.asShopper();
    await addToCart(member, { variantId: variants.mugBlue, quantity: 1 });
    const phone = ctx.asGuest();
    await addToCart(phone, { variantId: variants.mugBlue, quantity: 2 });
    await addToCart(phone, { variantId: variants.apron, quantity: 1 });
    const signedIn = { ...ctx.asShopper(), cookies: phone.cookies };
    expect((await myCart(signedIn)).count).toBe(4);
    expect(phone.cookies.get("cart")).toBeUndefined();
    expect(await myCartCount(member)).toMatchObject({ count: 4 });
  });

  it("R079 R084 names the old and the new price when it changed since it was seen", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { variantId: variants.bowl, quantity: 1 });
    const offer = await owner.offer.findFirstOrThrow({ where: { variantId: variants.bowl, channelId: channels.web } });
    const key = { variantId_channelId: { variantId: variants.bowl, channelId: channels.web } };
    await owner.offer.update({ where: key, data: { price: offer.price + 100n, compareAt: null } });
    const [line] = (await myCart(guest)).groups.flatMap((group) => group.lines);
    expect(line?.priceChange).toMatchObject({ from: { amount: offer.price }, to: { amount: offer.price + 100n } });
  });

  it("R080 keeps a line that can no longer be bought, by name", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { variantId: variants.bowl, quantity: 1 });
    await owner.product.update({ where: { id: products.bowl }, data: { state: "withdrawn" } });
    const cart = await myCart(guest);
    await owner.product.update({ where: { id: products.bowl }, data: { state: "live" } });
    expect(cart.unavailable).toMatchObject([{ state: "gone" }]);
    expect(cart.unavailable[0]?.name).not.toBe("");
    expect(cart.isReady).toBe(false);
  });

  it("R083 shows catalogue, price and stock of every line in one question, in four statements however long the cart", async () => {
    const guest = ctx.asGuest();
    for (const variantId of [variants.mugBlue, variants.mugWhite, variants.bowl, variants.apron])
      await addToCart(guest, { variantId, quantity: 1 });
    let statements = 0;
    const counting = owner.$extends({
      query: {
        $allOperations: ({ args, query }) => {
          statements += 1;
          return query(args);
        },
      },
    }) as unknown as typeof owner;
    const cart = await myCart({ ...guest, db: counting });
    expect(cart.groups.flatMap((group) => group.lines)).toHaveLength(4);
    expect(cart.groups[0]?.lines[0]).toMatchObject({
      state: "ok",
      available: expect.any(Number),
      unitPrice: { currency: "USD" },
    });
    expect(statements).toBeLessThanOrEqual(4);
  });

  it("R088 shows prices in the currency of the site", async () => {
    const guest = ctx.asGuest({ locale: "ko", currency: "KRW" });
    await addToCart(guest, { variantId: variants.mugBlue, quantity: 1 });
    const { subtotal } = await myCart(guest);
    expect(subtotal.currency).toBe("KRW");
    expect(subtotal.amount % 100n).toBe(0n);
  });

  it("C02 takes only whole quantities from 1", async () => {
    const caller = ask(ctx.asGuest());
    const bad = [-1, 0, 1.5, "1", "１", Number.NaN, Number.POSITIVE_INFINITY, 1e9, 2 ** 53, null, [1], true];
    for (const quantity of bad) {
      await expect(
        caller.cart.add({ variantId: variants.mugBlue, quantity: quantity as number }),
        String(quantity),
      ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
    for (const variantId of ["1", "x".repeat(10_000), "__proto__", "00000000-0000-7000-8000-000000009999"]) {
      await expect(caller.cart.add({ variantId, quantity: 1 })).rejects.toThrow();
    }
    expect(await db.cartLine.count({ where: { quantity: { lt: 1 } } })).toBe(0);
  });

  it("two tabs adding at once lose nothing", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { variantId: variants.mugBlue, quantity: 1 });
    await Promise.all(Array.from({ length: 6 }, () => addToCart(guest, { variantId: variants.mugBlue, quantity: 1 })));
    expect((await myCart(guest)).count).toBe(7);
  });
});
