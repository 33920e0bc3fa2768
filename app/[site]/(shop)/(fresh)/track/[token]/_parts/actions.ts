"use server";

import { formAction } from "#app/_trpc/form-action.ts";
import { trackedInput } from "#server/orders/schema.ts";

export const requestLinkAction = formAction(trackedInput, async (ask, input) => {
  await ask.orders.requestLink(input);
});
