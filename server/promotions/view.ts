import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { type Money, money } from "#server/platform/money.ts";
import type { Promotion, Refused } from "./basket.ts";

/** What a promotion gave, as a sum shows it. */
export interface DiscountView {
  promotionId: string;
  code: string;
  name: string;
  /** Off goods. */
  amount: Money;
  /** Off delivery. */
  delivery: Money;
  freesDelivery: boolean;
}

/** A coupon somebody has given: what it gives, or why it gives nothing now. */
export interface CouponView {
  code: string;
  name: string;
  refusal: Refused | null;
}

/** How an order and an attempt keep it: what it was called in every language, amounts in minor units as text. */
export interface StoredDiscount {
  promotionId: string;
  code: string;
  name: LocalizedText;
  amount: string;
  delivery: string;
  freesDelivery: boolean;
}

export function couponView(promotion: Promotion, refusal: Refused | null, locale: string): CouponView {
  return { code: promotion.code, name: textOf(promotion.name, locale), refusal };
}

export function discountView(
  { amount, delivery, name, ...rest }: StoredDiscount,
  locale: string,
  currency: string,
): DiscountView {
  return { ...rest, name: textOf(name, locale), amount: money(amount, currency), delivery: money(delivery, currency) };
}
