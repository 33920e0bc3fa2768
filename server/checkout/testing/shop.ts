import { afterAll } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { openTestSandbox, type TestSandbox } from "#server/payments/sandbox/testing.ts";
import type { Context } from "#server/platform/context.ts";
import { secret } from "#server/platform/secrets.ts";
import { type World, world } from "#server/platform/testing/world.ts";
import { attemptToken } from "../attempt-token.ts";
import { pay } from "../pay.ts";
import { checkoutView } from "../queries.ts";
import { setAddress } from "../set-address.ts";
import { setShipping } from "../set-shipping.ts";
import { startCheckout } from "../start-checkout.ts";
import type { PayAnswer } from "../view.ts";

export type Shop = World & { sandbox: TestSandbox };

/** The small world with a payment sandbox of its own, both thrown away after the file. */
export async function shop(): Promise<Shop> {
  const small = await world();
  const sandbox = await openTestSandbox(small.ownerUrl, (label) => secret(label, process.env.MARU_SECRET));
  process.env.PAYMENTS_SANDBOX_URL = sandbox.origin;
  afterAll(() => sandbox.stop());
  return { ...small, sandbox };
}

export const address = {
  email: "ann@maru.test",
  country: "US",
  firstName: "Ann",
  lastName: "Lee",
  line1: "1 Main St",
  city: "San Francisco",
  region: "CA",
  postalCode: "94103",
};

/** Fills a cart and checkout up to the point of paying; the total is what the review step shows. */
export async function readyToPay(
  ctx: Context,
  ...variants: string[]
): Promise<{ attemptId: string; token: string; agreed: { total: string; currency: string } }> {
  for (const variantId of variants) await addToCart(ctx, { variantId, quantity: 1 });
  const { attemptId } = await startCheckout(ctx);
  await setAddress(ctx, address);
  await setShipping(ctx, { method: "standard" });
  const { total } = await checkoutView(ctx);
  return { attemptId, token: attemptToken(attemptId), agreed: { total: total.amount.toString(), currency: total.currency } };
}

/** A whole purchase as far as the provider's answer; in instant mode it ends with an order. */
export async function buy(ctx: Context, ...variants: string[]): Promise<PayAnswer> {
  const { agreed } = await readyToPay(ctx, ...variants);
  return pay(ctx, agreed);
}
