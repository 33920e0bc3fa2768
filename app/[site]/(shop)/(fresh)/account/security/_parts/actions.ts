"use server";

import { formAction } from "#app/_trpc/form-action.ts";
import { endOthersInput, sessionInput } from "#server/identity/schema.ts";

export const endSessionAction = formAction(sessionInput, async (ask, input) => {
  await ask.identity.endSession(input);
});

export const endOthersAction = formAction(endOthersInput, async (ask, input) => {
  await ask.identity.endOtherSessions(input);
});
