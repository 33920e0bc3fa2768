"use server";

import { formAction } from "#app/_trpc/form-action.ts";
import { giveInput, withdrawInput } from "#server/privacy/schema.ts";

export const giveConsentAction = formAction(giveInput, async (ask, input) => {
  await ask.privacy.give(input);
});

export const withdrawConsentAction = formAction(withdrawInput, async (ask, input) => {
  await ask.privacy.withdraw(input);
});
