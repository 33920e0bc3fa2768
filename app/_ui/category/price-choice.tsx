import { useTranslations } from "next-intl";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { RemovableChip } from "#app/_ui/kit/chip.tsx";
import { Caret } from "#app/_ui/kit/icons.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { popoverClass } from "#app/_ui/kit/popover.tsx";
import { formatMoney } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import { decimalsOf } from "#server/platform/money.ts";
import type { Prices } from "#server/storefront/prices.ts";
import type { ListLook } from "./list-address.ts";
import { PriceFilter } from "./price-filter.tsx";

interface PriceChoiceProps {
  site: Site;
  category: string;
  action: string;
  look: ListLook;
  prices: NonNullable<Prices>;
  kept: Record<string, string>;
}

/** Opens the span of prices: below its button, and over all of a phone's screen. */
export function PriceChoice({ site, category, action, look, prices, kept }: PriceChoiceProps) {
  const [t, kit] = [useTranslations("catalog.category"), useTranslations("kit")];
  return (
    <>
      <button type="button" popoverTarget="price-filter" className={buttonClass({ look: "plain" })}>
        {t("price")}
        <Caret className="size-3.5" />
      </button>
      <div id="price-filter" popover="auto" data-align="end" className={join(popoverClass, "whole-on-phone p-5 sm:w-80")}>
        <PriceFilter
          action={action}
          category={category}
          locale={site.locale}
          min={prices.min}
          max={prices.max}
          value={{ min: look.price?.from ?? null, max: look.price?.to ?? null }}
          currency={site.currency}
          kept={kept}
          words={{
            label: t("price"),
            from: t("priceFrom"),
            to: t("priceTo"),
            show: t("priceShow"),
            count: t.raw("priceCount"),
            close: kit("close"),
          }}
        />
      </div>
    </>
  );
}

/** The span that narrows the list now, and the way to be rid of it. */
export function PriceChip({ site, look, href }: Pick<PriceChoiceProps, "site" | "look"> & { href: string }) {
  const t = useTranslations("catalog.category");
  if (!look.price) return null;
  const { from, to } = look.price;
  const said = (whole: number) =>
    formatMoney({ amount: BigInt(whole) * 10n ** BigInt(decimalsOf(site.currency)), currency: site.currency }, site.locale);
  const what =
    from === null
      ? t("pricesBelow", { to: said(to ?? 0) })
      : to === null
        ? t("pricesAbove", { from: said(from) })
        : t("pricesOf", { from: said(from), to: said(to) });
  return (
    <RemovableChip href={href} remove={t("removeFilter", { what })}>
      {what}
    </RemovableChip>
  );
}
