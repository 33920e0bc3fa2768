"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { askExportInput, eraseMeInput, giveInput, withdrawInput } from "#server/privacy/schema.ts";

export const giveConsentAction = formAction(giveInput, async (ask, input) => {
  await ask.privacy.give(input);
});

export const withdrawConsentAction = formAction(withdrawInput, async (ask, input) => {
  await ask.privacy.withdraw(input);
});

/** Where one was is no longer one's own: the page says it to a guest. */
export const eraseMeAction = formAction(eraseMeInput, async (ask, input, here) => {
  await ask.privacy.eraseMe(input);
  redirect(here.href("/account/privacy?erased=1"));
});

export const askExportAction = formAction(askExportInput, async (ask, input) => {
  await ask.privacy.askExport(input);
});
