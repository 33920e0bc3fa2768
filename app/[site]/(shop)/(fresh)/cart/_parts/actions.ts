"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "#app/_trpc/form-action.ts";
import { addToCartInput, removeLineInput, setQuantityInput } from "#server/cart/schema.ts";

/** The quantity goes along, so that a removal can be taken back. */
const removal = removeLineInput.extend({ quantity: z.number().int().min(1).max(999) });

export const setQuantityAction = formAction(setQuantityInput, async (ask, input, here) => {
  await ask.cart.setQuantity(input);
  if (!here.hasScript) redirect(here.href("/cart"));
});

export const removeAction = formAction(removal, async (ask, { variantId, quantity }, here) => {
  await ask.cart.remove({ variantId });
  redirect(here.href(`/cart?removed=${variantId}&quantity=${quantity}`));
});

export const undoRemoveAction = formAction(addToCartInput, async (ask, input, here) => {
  await ask.cart.add(input);
  redirect(here.href("/cart"));
});

export const startCheckoutAction = formAction(z.strictObject({}), async (ask, _input, here) => {
  await ask.checkout.start();
  redirect(here.href("/checkout"));
});
