"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { setReadingInput } from "#server/identity/schema.ts";

/** Without a script only a new page can look as it was chosen. */
export const setReadingAction = formAction(setReadingInput, async (ask, input, here) => {
  await ask.identity.setReading(input);
  if (!here.hasScript) redirect(here.href("/reading"));
});
