"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { confirmInput, emailInput, registerInput, resendInput, resetPasswordInput, tokenInput } from "#server/identity/schema.ts";
import type { SignedIn } from "#server/identity/sign-in.ts";

const homeOf = ({ home }: SignedIn) => (home === "shop" ? "/account" : `/${home}`);

export const registerAction = formAction(registerInput, async (ask, input, here) => {
  await ask.identity.register(input);
  redirect(here.href("/register/sent"));
});

export const resendAction = formAction(resendInput, async (ask, input) => {
  await ask.identity.resendConfirmation(input);
});

export const confirmAction = formAction(confirmInput, async (ask, input, here) => {
  redirect(here.href(homeOf(await ask.identity.confirmRegistration(input))));
});

export const forgotAction = formAction(emailInput, async (ask, input) => ({ ...(await ask.identity.forgotPassword(input)) }));

export const mailLinkAction = formAction(emailInput, async (ask, input) => ({ ...(await ask.identity.mailSignInLink(input)) }));

export const resetAction = formAction(resetPasswordInput, async (ask, input, here) => {
  redirect(here.href(homeOf(await ask.identity.resetPassword(input))));
});

/** The person may be signed in here or not; either way the next page says what is true now. */
export const confirmNewEmailAction = formAction(tokenInput, async (ask, input, here) => {
  await ask.identity.confirmNewEmail(input);
  redirect(here.href("/account/security?confirmed=1"));
});

export const enterAction = formAction(tokenInput, async (ask, input, here) => {
  redirect(here.href(homeOf(await ask.identity.signInByLink(input))));
});
