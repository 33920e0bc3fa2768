import { useTranslations } from "next-intl";
import { formatMoney } from "#messages/format.ts";
import type { Money } from "#server/platform/money.ts";
import { join } from "./join.ts";

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
  const t = useTranslations("storefront.kit");
  const now = formatMoney(price, locale);
  return (
    <span className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5 tabular">
      <span className={join("font-semibold", size === "lg" ? "text-head" : "text-lead")}>
        {compareAt && <span className="sr-only">{t("now")} </span>}
        <bdi>{isFrom ? t("from", { price: now }) : now}</bdi>
      </span>
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
