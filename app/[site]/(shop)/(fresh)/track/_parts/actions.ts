"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { trackInput } from "#server/orders/schema.ts";

/** The answer has an address of its own, so that it can be looked at again and follows the order live. */
export const trackAction = formAction(trackInput, async (ask, input, here) => {
  const { token } = await ask.orders.track(input);
  redirect(here.href(`/track/${encodeURIComponent(token)}`));
});
