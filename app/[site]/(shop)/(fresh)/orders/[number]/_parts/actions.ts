"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { byNumberInput, openAccountInput } from "#server/orders/schema.ts";

/** Leads to the cart, which says how much of it cannot be had any more. */
export const buyAgainAction = formAction(byNumberInput, async (ask, input, here) => {
  const { left } = await ask.orders.buyAgain(input);
  redirect(here.href(left > 0 ? `/cart?left=${left}` : "/cart"));
});

export const openAccountAction = formAction(openAccountInput, async (ask, input, here) => {
  await ask.orders.openAccount(input);
  redirect(here.href("/register/sent"));
});
