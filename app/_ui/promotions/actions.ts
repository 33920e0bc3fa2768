"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { applyCouponInput } from "#server/cart/schema.ts";

export const applyCouponAction = formAction(applyCouponInput, async (ask, { code }, here) => {
  const { coupons } = await ask.cart.applyCoupon({ code });
  if (!here.hasScript) redirect(here.href("/cart"));
  return { code: coupons.at(-1)?.code ?? code };
});

export const removeCouponAction = formAction(applyCouponInput, async (ask, { code }, here) => {
  await ask.cart.removeCoupon({ code });
  if (!here.hasScript) redirect(here.href("/cart"));
});
