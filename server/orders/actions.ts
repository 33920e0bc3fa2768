"use server";

import { redirect } from "next/navigation";
import { formAction } from "#app/_trpc/form-action.ts";
import { shipParcelForm } from "./schema.ts";

/** Leads back to the parcel, which then says that it is on its way. */
export const shipParcelAction = formAction(shipParcelForm, async (ask, { otherCarrier, ...input }, here) => {
  await ask.orders.ship({ ...input, carrier: input.carrier === "other" ? String(otherCarrier) : input.carrier });
  redirect(here.href(`/seller/parcels/${input.parcelId}?done=shipped`));
});
