"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "#app/_trpc/form-action.ts";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { otherCountry } from "#app/_ui/shipping/other-country.ts";
import { attemptToken } from "#server/checkout/attempt-token.ts";
import { payInput, setAddressInput, setShippingInput } from "#server/checkout/schema.ts";
import { Refusal } from "#server/platform/refusal.ts";

const nothing = z.strictObject({});

export const startAgainAction = formAction(nothing, async (ask, _input, here) => {
  await ask.checkout.start();
  redirect(here.href("/checkout"));
});

export const extendHoldAction = formAction(nothing, async (ask) => {
  await ask.checkout.extend();
});

const sendAddress = formAction(setAddressInput, async (ask, input, here) => {
  await ask.checkout.setAddress(input);
  redirect(here.href("/checkout/shipping"));
});

/** A change in the review shows there, by itself where a script runs. */
const changeAddress = formAction(setAddressInput, async (ask, input, here) => {
  await ask.checkout.setAddress(input);
  if (!here.hasScript) redirect(here.href("/checkout/review"));
});

export async function setAddressAction(before: FormState, form: FormData): Promise<FormState> {
  return otherCountry(before, form) ?? sendAddress(before, form);
}

export async function changeAddressAction(before: FormState, form: FormData): Promise<FormState> {
  return otherCountry(before, form) ?? changeAddress(before, form);
}

export const setShippingAction = formAction(setShippingInput, async (ask, input, here) => {
  await ask.checkout.setShipping(input);
  redirect(here.href("/checkout/payment"));
});

export const changeShippingAction = formAction(setShippingInput, async (ask, input, here) => {
  await ask.checkout.setShipping(input);
  if (!here.hasScript) redirect(here.href("/checkout/review"));
});

const paymentMethod = z.strictObject({ method: z.enum(["card"]) });

/** There is one way of paying so far, and it needs nothing remembered. */
export const choosePaymentAction = formAction(paymentMethod, async (_ask, _input, here) => {
  redirect(here.href("/checkout/review"));
});

export const placeOrderAction = formAction(payInput, async (ask, agreed, here) => {
  const { attemptId } = await ask.checkout.mine();
  const answer = await ask.checkout.pay(agreed);
  if ("redirectUrl" in answer) redirect(answer.redirectUrl);
  if (answer.state === "completed")
    redirect(here.href(`/orders/${answer.orderNumber}?key=${encodeURIComponent(answer.orderKey)}&new=1`));
  if (answer.state === "failed") throw new Refusal(answer.failure, "rule");
  redirect(here.href(`/checkout/return?attempt=${encodeURIComponent(attemptToken(attemptId))}`));
});
