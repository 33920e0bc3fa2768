"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import {
  banInput,
  giveRoleInput,
  heldRoleInput,
  personInput,
  roleInput,
  saveRoleForm,
  stopViewingInput,
} from "#server/identity/people-schema.ts";

export const giveRoleAction = formAction(giveRoleInput, (ask, input) => ask.identity.giveRole(input));
export const takeRoleAction = formAction(heldRoleInput, (ask, input) => ask.identity.takeRole(input));
export const banAction = formAction(banInput, (ask, input) => ask.identity.banPerson(input));
export const unbanAction = formAction(personInput, (ask, input) => ask.identity.unbanPerson(input));
export const endSessionsAction = formAction(personInput, async (ask, input) => void (await ask.identity.endSessionsOf(input)));

/** A new role leads to its own page. */
export const saveRoleAction = formAction(saveRoleForm, async (ask, { may, mayInShop, ...role }, here) => {
  const isNewInShop = role.reach === "shop" && !role.code;
  const permissions = Object.keys((isNewInShop ? mayInShop : may) ?? {}).map((key) => key.replace("_", "."));
  const { code } = await ask.identity.saveRole({ ...role, permissions });
  if (!role.code) redirect(here.href(`/admin/roles/${code}`));
});

export const removeRoleAction = formAction(roleInput, async (ask, input, here) => {
  await ask.identity.removeRole(input);
  redirect(here.href("/admin/roles"));
});

export const viewAsAction = formAction(roleInput, async (ask, input, here) => {
  await ask.identity.viewAs(input);
  redirect(here.href("/admin"));
});

/** Leads to the role's page, which a viewer comes from: a page that was denied would stay so under its own address. */
export const stopViewingAction = formAction(stopViewingInput, async (ask, input, here) => {
  const { code } = await ask.identity.stopViewing(input);
  redirect(here.href(code ? `/admin/roles/${code}` : "/admin/roles"));
});
