import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DiscountRows, wholeDelivery } from "#app/_ui/promotions/discount-rows.tsx";
import { formatMoney } from "#messages/format.ts";
import type { Money } from "#server/platform/money.ts";
import type { DiscountView } from "#server/promotions/view.ts";

interface AmountsProps {
  amounts: {
    subtotal: Money;
    discounts: readonly DiscountView[];
    /** Null while it depends on what is not known yet. */
    shipping: Money | null;
    taxLines: readonly { ppm: number; included: boolean; amount: Money }[];
    total: Money;
  };
  locale: string;
}

/** Every part of a sum, aligned, and the sum; nothing is added without a name. */
export function Amounts({ amounts, locale }: AmountsProps) {
  const t = useTranslations("checkout.page");
  const { subtotal, discounts, taxLines, total } = amounts;
  const shipping = amounts.shipping && wholeDelivery(amounts.shipping, discounts);
  const shown = (money: Money) => <bdi>{formatMoney(money, locale)}</bdi>;
  return (
    <dl className="space-y-1.5 tabular">
      <Row name={t("subtotal")}>{shown(subtotal)}</Row>
      <DiscountRows discounts={discounts} locale={locale} of="amount" />
      <Row name={t("shipping")}>{shipping === null ? t("notYet") : shipping.amount === 0n ? t("free") : shown(shipping)}</Row>
      <DiscountRows discounts={discounts} locale={locale} of="delivery" />
      {taxLines
        .filter(({ included }) => !included)
        .map((line) => (
          <Row key={line.ppm} name={t("taxAdded", { rate: percent(line.ppm, locale) })}>
            {shown(line.amount)}
          </Row>
        ))}
      <div className="mt-3 flex items-baseline justify-between gap-4 border-t border-line pt-3 text-lead font-semibold">
        <dt>{t("total")}</dt>
        <dd>{shown(total)}</dd>
      </div>
      {taxLines
        .filter(({ included }) => included)
        .map((line) => (
          <div key={line.ppm} className="text-fine text-soft">
            <dt className="sr-only">{t("taxAdded", { rate: percent(line.ppm, locale) })}</dt>
            <dd>{t("taxIncluded", { amount: formatMoney(line.amount, locale), rate: percent(line.ppm, locale) })}</dd>
          </div>
        ))}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A rate in parts per million as a percentage: 87500 is 8.75%. */
function percent(ppm: number, locale: string): string {
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: "percent", maximumFractionDigits: 3 }).format(ppm / 1_000_000);
}
