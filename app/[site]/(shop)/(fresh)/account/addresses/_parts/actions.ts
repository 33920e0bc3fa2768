"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { otherCountry } from "#app/_ui/shipping/other-country.ts";
import { addAddressInput, changeAddressInput, makeDefaultInput, savedAddressInput } from "#server/shipping/schema.ts";

const book = "/account/addresses";

const add = formAction(addAddressInput, async (ask, input, here) => {
  await ask.shipping.addAddress(input);
  redirect(here.href(book));
});

const change = formAction(changeAddressInput, async (ask, input, here) => {
  await ask.shipping.changeAddress(input);
  redirect(here.href(book));
});

export async function addAddressAction(before: FormState, form: FormData): Promise<FormState> {
  return otherCountry(before, form) ?? add(before, form);
}

export async function changeSavedAddressAction(before: FormState, form: FormData): Promise<FormState> {
  return otherCountry(before, form) ?? change(before, form);
}

export const removeAddressAction = formAction(savedAddressInput, async (ask, input, here) => {
  await ask.shipping.removeAddress(input);
  redirect(here.href(`${book}?removed=${input.id}`));
});

export const restoreAddressAction = formAction(savedAddressInput, async (ask, input, here) => {
  await ask.shipping.restoreAddress(input);
  redirect(here.href(book));
});

export const makeDefaultAction = formAction(makeDefaultInput, async (ask, input, here) => {
  await ask.shipping.makeDefault(input);
  redirect(here.href(book));
});
