import { type CouponView, couponView, type DiscountView, discountView, type StoredDiscount } from "#server/promotions/view.ts";
import type { Quote } from "./price-cart.ts";

/** A quote's discounts as they are kept with an attempt and an order. */
export function storedDiscounts(quote: Quote): StoredDiscount[] {
  return quote.discounts.map(({ promotion: { id, code, name }, amount, delivery, freedSellers }) => ({
    promotionId: id,
    code,
    name,
    amount: amount.toString(),
    delivery: delivery.toString(),
    freesDelivery: freedSellers.length > 0,
  }));
}

/** What a quote's promotions give, and which give nothing and why, in a language. */
export function saidDiscounts(quote: Quote, locale: string): { discounts: DiscountView[]; coupons: CouponView[] } {
  return {
    discounts: storedDiscounts(quote).map((discount) => discountView(discount, locale, quote.currency)),
    coupons: [
      ...quote.discounts.map(({ promotion }) => couponView(promotion, null, locale)),
      ...quote.refused.map(({ promotion, refused }) => couponView(promotion, refused, locale)),
    ],
  };
}
