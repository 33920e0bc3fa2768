"use server";

import { formAction } from "#app/_trpc/form-action.ts";
import { changeEmailInput, changePasswordInput, endOthersInput, sessionInput } from "#server/identity/schema.ts";

export const endSessionAction = formAction(sessionInput, async (ask, input) => {
  await ask.identity.endSession(input);
});

export const changePasswordAction = formAction(changePasswordInput, async (ask, input) => {
  await ask.identity.changePassword(input);
});

export const changeEmailAction = formAction(changeEmailInput, async (ask, input) => ({
  ...(await ask.identity.changeEmail(input)),
}));

export const endOthersAction = formAction(endOthersInput, async (ask, input) => {
  await ask.identity.endOtherSessions(input);
});
