import { useTranslations } from "next-intl";
import { CouponBox } from "#app/_ui/promotions/coupon-box.tsx";
import { DiscountRows } from "#app/_ui/promotions/discount-rows.tsx";
import { countryName, formatMoney } from "#messages/format.ts";
import type { CartView } from "#server/cart/view.ts";
import type { Site } from "#server/platform/context.ts";
import type { Money } from "#server/platform/money.ts";
import type { Estimate } from "#server/shipping/estimate.ts";
import { CheckoutButton } from "./checkout-button.tsx";

interface CartSummaryProps {
  site: Site;
  cart: CartView;
  estimate: Estimate | null;
}

/** What it costs as far as anybody can know before an address. */
export function CartSummary({ site, cart, estimate }: CartSummaryProps) {
  const t = useTranslations("cart.page");
  const delivery = estimate && deliveryOf(cart, estimate);
  const shown = (money: Money) => <bdi>{formatMoney(money, site.locale)}</bdi>;
  const total = {
    amount: cart.subtotal.amount - cart.discount.amount + (delivery?.amount ?? 0n),
    currency: cart.subtotal.currency,
  };
  return (
    <section aria-label={t("summary")} className="space-y-5 rounded-lg border border-line bg-raised p-6 lg:sticky lg:top-6">
      <h2 className="text-title">{t("summary")}</h2>
      <dl className="space-y-2 tabular">
        <div className="flex justify-between gap-4">
          <dt>{t("subtotal")}</dt>
          <dd>{shown(cart.subtotal)}</dd>
        </div>
        <DiscountRows discounts={cart.discounts} locale={site.locale} of="amount" />
        {delivery && (
          <div className="flex justify-between gap-4">
            <dt>{t("deliveryLine", { country: countryName(site.countries[0] ?? "", site.locale) })}</dt>
            <dd>{delivery.amount === 0n ? t("free") : t("deliveryFrom", { price: formatMoney(delivery, site.locale) })}</dd>
          </div>
        )}
        <div className="flex flex-wrap justify-between gap-x-4 border-t border-line pt-3 text-lead font-semibold">
          <dt>{t("estimated")}</dt>
          <dd className="ms-auto">{shown(total)}</dd>
        </div>
      </dl>
      <CouponBox coupons={cart.coupons} locale={site.locale} />
      <p className="text-fine text-soft">{t("later")}</p>
      {!cart.isReady && <p className="text-fine font-medium text-caution">{t("fixFirst")}</p>}
      <CheckoutButton locale={site.locale} word={t("checkout")} isReady={cart.isReady} />
      <p className="text-center text-fine text-soft">{t("guest")}</p>
    </section>
  );
}

/** Each seller sends a parcel of its own, by the cheapest way. */
function deliveryOf(cart: CartView, { price, freeFrom }: Estimate): Money {
  const paid = cart.groups.filter(
    ({ subtotal, hasFreeDelivery }) => !hasFreeDelivery && (freeFrom === null || subtotal.amount < freeFrom.amount),
  );
  return { amount: price.amount * BigInt(paid.length), currency: price.currency };
}
