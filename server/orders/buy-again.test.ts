import { describe, expect, it } from "vitest";
import { pay } from "#server/checkout/pay.ts";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";

const { ctx, owner, variants, products, sandbox } = await shop();
const ask = createCallerFactory(appRouter);
await sandbox.script({ mode: "instant" });

async function ordered(...bought: string[]) {
  const buyer = ctx.asGuest();
  const { agreed } = await readyToPay(buyer, ...bought);
  const answer = await pay(buyer, agreed);
  if (!("orderNumber" in answer)) throw new Error(JSON.stringify(answer));
  return { number: answer.orderNumber, key: answer.orderKey };
}

const variantsIn = async (caller: ReturnType<typeof ask>) =>
  (await caller.cart.mine()).groups.flatMap(({ lines }) => lines.map(({ variantId }) => variantId));

describe("R131 S20 buying again", () => {
  it("puts every line of the order into the cart of whoever may see it", async () => {
    const order = await ordered(variants.mugBlue, variants.apron);
    const later = ask(ctx.asGuest());
    expect(await later.orders.buyAgain(order)).toEqual({ added: 2, left: 0 });
    expect((await variantsIn(later)).sort()).toEqual([variants.mugBlue, variants.apron].sort());
  });

  it("leaves out what is no longer sold and says how much that is", async () => {
    const order = await ordered(variants.mugBlue, variants.bowl);
    await owner.product.update({ where: { id: products.bowl }, data: { state: "withdrawn" } });
    const later = ask(ctx.asGuest());
    expect(await later.orders.buyAgain(order)).toEqual({ added: 1, left: 1 });
    expect(await variantsIn(later)).toEqual([variants.mugBlue]);
    await owner.product.update({ where: { id: products.bowl }, data: { state: "live" } });
  });

  it("tells a stranger nothing of the order", async () => {
    const { number } = await ordered(variants.mugBlue);
    const stranger = ask(ctx.asGuest());
    await expect(stranger.orders.buyAgain({ number })).rejects.toMatchObject({ message: "orders.notFound" });
    expect(await variantsIn(stranger)).toEqual([]);
  });
});
