import { useTranslations } from "next-intl";
import { formatMoney } from "#messages/format.ts";
import type { Money } from "#server/platform/money.ts";

interface PriceProps {
  price: Money;
  compareAt?: Money | null;
  locale: string;
  /** Some variants cost more: the price is where they begin. */
  isFrom?: boolean;
  size?: "md" | "lg";
}

/** A price, and the higher one it replaces, which a screen reader hears as such. */
export function Price({ price, compareAt, locale, isFrom = false, size = "md" }: PriceProps) {
  const t = useTranslations("kit");
  const now = formatMoney(price, locale);
  return (
    <span className="price">
      <bdi className={size === "lg" ? "text-head" : "text-lead"}>
        {compareAt && <span className="sr-only">{t("now")} </span>}
        {isFrom ? t("from", { price: now }) : now}
      </bdi>
      {compareAt && (
        <>
          <span className="text-soft">
            <span className="sr-only">{t("was")} </span>
            <s>
              <bdi>{formatMoney(compareAt, locale)}</bdi>
            </s>
          </span>
          <span className="rounded-sm bg-blush px-1.5 text-fine font-medium text-persimmon-deep">
            {t("off", { percent: percentOff(price, compareAt) })}
          </span>
        </>
      )}
    </span>
  );
}

function percentOff(price: Money, compareAt: Money): number {
  return Number(((compareAt.amount - price.amount) * 100n) / compareAt.amount);
}
