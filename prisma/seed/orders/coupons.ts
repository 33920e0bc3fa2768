import { convert, money } from "#server/platform/money.ts";
import type { Promotion } from "#server/promotions/basket.ts";
import { readTerms } from "#server/promotions/read-terms.ts";
import { subjectOf } from "#server/promotions/rules.ts";
import { type Chance, keyedId } from "../chance.ts";
import { couponRows, promotionRows } from "../reference/promotions.ts";
import type { BasketLine } from "./basket.ts";
import type { PlannedOrder } from "./plan.ts";
import { rateOf } from "./rates.ts";

const coupons = couponRows();
const promotions = promotionRows();

/** The code that one customer in seven types at their first order, if any: the welcome, the house's delivery, or the shop's own. */
export function couponFor(chance: Chance, lines: readonly BasketLine[]): string | undefined {
  const luck = chance.next();
  if (luck < 0.09) return "WELCOME10";
  if (luck < 0.12) return "SHIPFREE";
  return luck < 0.3 && lines.every(({ goods }) => goods.seller === "haneul-works") ? "HANEUL20" : undefined;
}

/** What a code opened then, in the order's currency at the rate of the day. */
export function promotionOf(code: string, currency: string, daysAgo: number): Promotion {
  const coupon = coupons.find((one) => one.code === code);
  const promotion = promotions.find(({ id }) => id === coupon?.promotion_id);
  if (!promotion) throw new Error(`nothing is opened by ${code}`);
  const { id, name, kind, combines, currency: base } = promotion;
  const amountIn = (amounts: Record<string, string>) =>
    BigInt(amounts[currency] ?? convert(money(amounts[base] ?? 0, base), currency, rateOf(base, currency, daysAgo)).amount);
  return { id, code, name, kind, combines, ...readTerms(promotion, { currency, amountIn }), bar: null };
}

/** The codes that gave something. */
export function codesOf({ quote }: PlannedOrder): string[] {
  return quote.discounts.map(({ promotion }) => promotion.code);
}

/** A use for every code of every order; a customer uses each once. */
export function redemptionRows(order: PlannedOrder) {
  return codesOf(order).map((code, index) => ({
    id: keyedId(`redemption:${order.id}:${code}`),
    coupon_id: keyedId(`coupon:${code}`),
    attempt_id: order.attemptId,
    cart_id: keyedId(`cart:${order.id}`),
    slot: index + 1,
    subject: subjectOf(order.customer.email),
    subject_slot: 1,
    created_at: order.placedAt.toISOString(),
  }));
}
