import { describe, expect, it } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { addToCart } from "./add-to-cart.ts";
import { moveToCart } from "./move-to-cart.ts";
import { myCart, mySaved } from "./queries.ts";
import { removeSaved } from "./remove-saved.ts";
import { saveForLater } from "./save-for-later.ts";

const { ctx, owner, variants } = await world();
const mug = { variantId: variants.mugBlue };
const apron = { variantId: variants.apron };

describe("S14 what is put aside for later", () => {
  it("S14 leaves the cart, its count and its total, and comes back with its quantity", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { ...mug, quantity: 2 });
    await addToCart(guest, { ...apron, quantity: 1 });
    const before = await myCart(guest);
    const cart = await saveForLater(guest, mug);
    expect(cart.count).toBe(1);
    expect(cart.version).toBeGreaterThan(before.version);
    expect(cart.subtotal.amount).toBeLessThan(before.subtotal.amount);
    expect(await mySaved(guest)).toMatchObject([{ ...mug, quantity: 2, state: "ok", unitPrice: { currency: "USD" } }]);
    expect(await moveToCart(guest, mug)).toMatchObject({ count: 3 });
    expect(await mySaved(guest)).toEqual([]);
    await saveForLater(guest, apron);
    await removeSaved(guest, apron);
    await expect(removeSaved(guest, apron)).rejects.toMatchObject({ code: "cart.lineNotFound" });
    expect(await mySaved(guest)).toEqual([]);
  });

  it("S14 belongs to its shopper alone", async () => {
    const [ann, ben] = [ctx.asGuest(), ctx.asGuest()];
    for (const guest of [ann, ben]) await addToCart(guest, { ...mug, quantity: 1 });
    await saveForLater(ann, mug);
    expect(await mySaved(ben)).toEqual([]);
    for (const deed of [moveToCart, removeSaved])
      await expect(deed(ben, mug)).rejects.toMatchObject({ code: "cart.lineNotFound" });
    await expect(saveForLater(ctx.asGuest(), mug)).rejects.toMatchObject({ code: "cart.lineNotFound" });
    expect(await mySaved(ann)).toHaveLength(1);
  });

  it("S14 of two clicks one brings it back, and never more than are free", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { ...mug, quantity: 3 });
    await saveForLater(guest, mug);
    const clicks = await Promise.allSettled([moveToCart(guest, mug), moveToCart(guest, mug)]);
    expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await myCart(guest)).count).toBe(3);
    const { cartId } = await addToCart(guest, { variantId: variants.mugWhite, quantity: 1 });
    await saveForLater(guest, { variantId: variants.mugWhite });
    await owner.savedLine.updateMany({ where: { cartId }, data: { quantity: 900 } });
    const { count } = await moveToCart(guest, { variantId: variants.mugWhite });
    expect(count).toBeGreaterThan(3);
    expect((await myCart(guest)).isReady).toBe(true);
  });

  it("S14 outlives the order of its cart, and is in the next one", async () => {
    const guest = ctx.asGuest();
    await addToCart(guest, { ...mug, quantity: 1 });
    const { cartId } = await addToCart(guest, { ...apron, quantity: 1 });
    await saveForLater(guest, apron);
    await owner.cart.update({ where: { id: cartId }, data: { state: "ordered" } });
    expect(await mySaved(guest)).toMatchObject([apron]);
    const next = await addToCart(guest, { ...mug, quantity: 1 });
    expect(next.cartId).not.toBe(cartId);
    expect(await mySaved(guest)).toMatchObject([apron]);
    expect(await moveToCart(guest, apron)).toMatchObject({ cartId: next.cartId, count: 2 });
  });

  it("S14 comes along when a guest signs in", async () => {
    const member = ctx.asShopper();
    await addToCart(member, { ...mug, quantity: 1 });
    await saveForLater(member, mug);
    const phone = ctx.asGuest();
    for (const one of [mug, apron]) {
      await addToCart(phone, { ...one, quantity: 1 });
      await saveForLater(phone, one);
    }
    const signedIn = { ...ctx.asShopper(), cookies: phone.cookies };
    await myCart(signedIn);
    expect((await mySaved(signedIn)).map(({ variantId }) => variantId).sort()).toEqual(
      [mug, apron].map((one) => one.variantId).sort(),
    );
  });
});
