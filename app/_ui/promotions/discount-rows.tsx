import { useTranslations } from "next-intl";
import { formatMoney } from "#messages/format.ts";
import { type Money, sum } from "#server/platform/money.ts";
import type { DiscountView } from "#server/promotions/view.ts";

interface DiscountRowsProps {
  discounts: readonly DiscountView[];
  locale: string;
  /** What is meant: off goods, or off delivery. */
  of: "amount" | "delivery";
}

/** A row of a sum for each promotion: what it is called, its code, and what it takes off. */
export function DiscountRows({ discounts, locale, of }: DiscountRowsProps) {
  const t = useTranslations("promotions.discount");
  return discounts
    .filter((discount) => discount[of].amount > 0n)
    .map((discount) => (
      <div key={discount.promotionId} className="flex items-baseline justify-between gap-4 text-positive">
        <dt className="min-w-0">
          {discount.name} <bdi className="whitespace-nowrap text-fine">({discount.code})</bdi>
          {of === "delivery" && <span className="sr-only">{t("delivery")}</span>}
        </dt>
        <dd>
          <bdi>{formatMoney({ ...discount[of], amount: -discount[of].amount }, locale)}</bdi>
        </dd>
      </div>
    ));
}

/** Delivery before promotions waived some of it, so that the rows of a sum add up. */
export function wholeDelivery(shipping: Money, discounts: readonly DiscountView[]): Money {
  return { ...shipping, amount: shipping.amount + sum(discounts.map(({ delivery }) => delivery.amount)) };
}
