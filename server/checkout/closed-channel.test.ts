import { expect, test } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { world } from "#server/platform/testing/world.ts";
import { startCheckout } from "./start-checkout.ts";

const { ctx, owner, channels, variants } = await world();

test.each(["maintenance", "sunset", "closed"])("V26 a channel in %s begins no checkouts; the cart stays", async (state) => {
  const guest = ctx.asGuest();
  const cart = await addToCart(guest, { variantId: variants.mugBlue, quantity: 1 });
  await owner.channel.update({ where: { id: channels.web }, data: { state } });
  await expect(startCheckout(guest)).rejects.toMatchObject({ code: "channels.closed", kind: "rule" });
  await owner.channel.update({ where: { id: channels.web }, data: { state: "active" } });
  await expect(startCheckout(guest)).resolves.toMatchObject({ attemptId: expect.any(String) });
  expect(cart).toBeDefined();
});
