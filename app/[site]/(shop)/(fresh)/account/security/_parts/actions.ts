"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { changeEmailInput, changePasswordInput, endOthersInput, providerInput, sessionInput } from "#server/identity/schema.ts";

export const endSessionAction = formAction(sessionInput, async (ask, input) => {
  await ask.identity.endSession(input);
});

export const changePasswordAction = formAction(changePasswordInput, async (ask, input) => {
  await ask.identity.changePassword(input);
});

export const changeEmailAction = formAction(changeEmailInput, async (ask, input) => ({
  ...(await ask.identity.changeEmail(input)),
}));

/** Goes on to the provider, which leads back here. */
export const linkProviderAction = formAction(providerInput, async (ask, input, here) => {
  const { provider } = await ask.identity.linkProvider(input);
  redirect(`/api/auth/start/${provider}?to=${encodeURIComponent(here.href("/account/security?linked=1"))}`);
});

export const unlinkProviderAction = formAction(providerInput, async (ask, input) => {
  await ask.identity.unlinkProvider(input);
});

export const endOthersAction = formAction(endOthersInput, async (ask, input) => {
  await ask.identity.endOtherSessions(input);
});
