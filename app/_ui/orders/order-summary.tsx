import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DiscountRows, wholeDelivery } from "#app/_ui/promotions/discount-rows.tsx";
import { formatMoney, formatNumber } from "#messages/format.ts";
import type { OrderView } from "#server/orders/view.ts";
import type { Money } from "#server/platform/money.ts";
import { PostalAddress } from "./postal-address.tsx";

/** What it cost and where it goes. */
export function OrderSummary({ order, locale }: { order: OrderView; locale: string }) {
  const t = useTranslations("orders.summary");
  const shipping = wholeDelivery(order.shipping, order.discounts);
  const shown = (amount: Money) => <bdi>{formatMoney(amount, locale)}</bdi>;
  return (
    <aside aria-label={t("title")} className="space-y-6 rounded-lg border border-line bg-raised p-5 sm:p-6">
      <h2 className="text-title">{t("title")}</h2>
      <dl className="space-y-2 tabular">
        <Row name={t("subtotal")}>{shown(order.subtotal)}</Row>
        <DiscountRows discounts={order.discounts} locale={locale} of="amount" />
        <Row name={t("shipping")}>{shipping.amount === 0n ? t("free") : shown(shipping)}</Row>
        <DiscountRows discounts={order.discounts} locale={locale} of="delivery" />
        {order.taxLines
          .filter((line) => !line.included)
          .map((line) => (
            <Row key={line.ppm} name={t("tax", { percent: percent(line.ppm, locale) })}>
              {shown(line.amount)}
            </Row>
          ))}
        <div className="flex justify-between gap-4 border-t border-line pt-3 text-lead font-semibold">
          <dt>{t("total")}</dt>
          <dd>{shown(order.total)}</dd>
        </div>
        {order.taxLines
          .filter((line) => line.included)
          .map((line) => (
            <Row key={line.ppm} name={t("taxIncluded", { percent: percent(line.ppm, locale) })} isQuiet>
              {shown(line.amount)}
            </Row>
          ))}
      </dl>
      <div className="space-y-4 border-t border-line pt-5">
        <Fact name={t("address")}>
          <PostalAddress address={order.address} locale={locale} />
        </Fact>
        <Fact name={t("contact")}>
          <bdi dir="ltr" className="break-all">
            {order.email}
          </bdi>
        </Fact>
      </div>
    </aside>
  );
}

function Row({ name, children, isQuiet = false }: { name: string; children: ReactNode; isQuiet?: boolean }) {
  return (
    <div className={isQuiet ? "flex justify-between gap-4 text-fine text-soft" : "flex justify-between gap-4"}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="space-y-1">
      <h3 className="text-fine font-normal tracking-normal text-soft">{name}</h3>
      {children}
    </div>
  );
}

/** Parts per million as percent, with the decimals the rate has: 88750 is 8.875. */
function percent(ppm: number, locale: string): string {
  return formatNumber(ppm / 10_000, locale);
}
