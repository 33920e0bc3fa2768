import type { Benefit, Terms } from "../basket.ts";
import { amountOff } from "./amount-off.ts";
import { freeDelivery } from "./free-delivery.ts";
import { percentOff } from "./percent-off.ts";

/** Every kind of benefit, by the word it is stored under. */
export const benefits: Readonly<Record<string, (stored: unknown, terms: Terms) => Benefit>> = {
  amountOff,
  freeDelivery,
  percentOff,
};
