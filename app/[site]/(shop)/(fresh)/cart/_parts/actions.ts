"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { refusalIn } from "#app/_trpc/answers.ts";
import { formAction, type Here } from "#app/_trpc/form-action.ts";
import { addToCartInput, removeLineInput, savedLineInput, setQuantityInput } from "#server/cart/schema.ts";

/** Without a script the answer is a page that no longer has the line, so that page has to say it instead of the line's form. */
async function ofLine(deed: Promise<unknown>, here: Here): Promise<void> {
  try {
    await deed;
  } catch (error) {
    if (!here.hasScript && refusalIn(error)?.code === "cart.lineNotFound") redirect(here.href("/cart?gone=1"));
    throw error;
  }
}

/** The quantity goes along, so that a removal can be taken back. */
const removal = removeLineInput.extend({ quantity: z.number().int().min(1).max(999) });

/** So does what it was before it was set to none. */
const newQuantity = setQuantityInput.extend({ was: removal.shape.quantity });

export const setQuantityAction = formAction(newQuantity, async (ask, { was, ...input }, here) => {
  await ofLine(ask.cart.setQuantity(input), here);
  if (input.quantity === 0) redirect(here.href(`/cart?removed=${input.variantId}&quantity=${was}`));
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

export const saveForLaterAction = formAction(savedLineInput, async (ask, input, here) => {
  await ofLine(ask.cart.saveForLater(input), here);
  redirect(here.href(`/cart?saved=${input.variantId}`));
});

export const moveToCartAction = formAction(savedLineInput, async (ask, input, here) => {
  await ask.cart.moveToCart(input);
  redirect(here.href("/cart"));
});

export const removeSavedAction = formAction(savedLineInput, async (ask, input, here) => {
  await ask.cart.removeSaved(input);
  redirect(here.href("/cart"));
});

export const startCheckoutAction = formAction(z.strictObject({}), async (ask, _input, here) => {
  await ask.checkout.start();
  redirect(here.href("/checkout"));
});
