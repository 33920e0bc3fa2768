import { redirect } from "next/navigation";
import { cache } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { refusalIn } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import type { CheckoutStep, CheckoutView } from "#server/checkout/view.ts";
import type { RefusalCode } from "#server/platform/refusal.ts";

/** The way to the order; the review page has the links back. */
export const steps: readonly CheckoutStep[] = ["address", "shipping", "payment", "review"];
const places: Record<CheckoutStep, string> = {
  address: "/checkout",
  shipping: "/checkout/shipping",
  payment: "/checkout/payment",
  review: "/checkout/review",
};

/**
 * The checkout under way for the page of `step`, or why it is over: its hold ended, or the cart changed meanwhile. A step whose earlier ones are not filled in
 * leads to the first that is missing; no checkout at all leads to the cart.
 */
export const checkoutHere = cache(async (step: CheckoutStep): Promise<CheckoutView | RefusalCode> => {
  const site = await siteHere();
  const view = await viewOrRefusal();
  if (typeof view !== "string" && steps.indexOf(step) > steps.indexOf(view.step)) redirect(hrefOn(site, places[view.step]));
  return view;
});

async function viewOrRefusal(): Promise<CheckoutView | RefusalCode> {
  const [site, ask] = [await siteHere(), await askHere()];
  try {
    return await ask.checkout.mine();
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal?.code === "checkout.holdExpired" || refusal?.code === "checkout.cartChanged") return refusal.code;
    if (refusal) redirect(hrefOn(site, "/cart"));
    throw error;
  }
}

export function placeOf(step: CheckoutStep): string {
  return places[step];
}
