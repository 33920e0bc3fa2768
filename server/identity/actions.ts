"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { ownPath } from "#server/platform/own-path.ts";
import { signInForm, signOutInput } from "./schema.ts";

/** Leads to where the person wanted to go, else to where their work is. */
export const signInAction = formAction(signInForm, async (ask, { to, ...input }, here) => {
  const { home } = await ask.identity.signIn(input);
  redirect(ownPath(to) ?? here.href(home === "shop" ? "/" : `/${home}`));
});

export const signOutAction = formAction(signOutInput, async (ask, input, here) => {
  await ask.identity.signOut(input);
  redirect(here.href("/"));
});
