import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Rating } from "#app/_ui/kit/rating.tsx";
import { StockBand } from "#app/_ui/kit/stock-band.tsx";
import { countryName, formatMoney } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { SameThing } from "#server/storefront/same-thing.ts";

/** Who else sells the same thing, the cheapest first; each leads to that seller's own page of it. */
export function SameThings({ site, offers }: { site: Site; offers: readonly SameThing[] }) {
  const [t, kit] = [useTranslations("catalog.product"), useTranslations("kit")];
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="same-title">
      <h2 id="same-title" className="pb-1 text-base font-medium">
        {t("sameTitle", { count: offers.length })}
      </h2>
      <ul className="divide-y divide-line">
        {offers.map(({ productId, slug, sku, price, isFrom, stock, seller }) => (
          <li key={productId} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3">
            <div className="min-w-0">
              <Anchor
                href={`${hrefOn(site, `/p/${slug}`)}?v=${encodeURIComponent(sku)}`}
                className="font-medium wrap-anywhere underline decoration-line underline-offset-4 hover:decoration-ink"
              >
                {seller.name}
              </Anchor>
              <p className="flex flex-wrap items-center gap-x-3 text-fine text-soft">
                {t("shipsFrom", { place: countryName(seller.country, site.locale) })}
                <Rating rating={seller.rating} locale={site.locale} />
              </p>
            </div>
            <p className="ms-auto flex flex-col items-end">
              <bdi className="font-semibold tabular">
                {isFrom ? kit("from", { price: formatMoney(price, site.locale) }) : formatMoney(price, site.locale)}
              </bdi>
              {stock !== "in" && <StockBand band={stock} className="text-fine" />}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
