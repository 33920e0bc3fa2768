import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Rating } from "#app/_ui/kit/rating.tsx";
import { countryName } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { ProductPage } from "#server/storefront/product-page.ts";
import type { SellerPage } from "#server/storefront/seller-page.ts";

/** Whose it is, where it comes from, and what others thought of all they sell. */
export function SoldBy({ site, product, seller }: { site: Site; product: ProductPage; seller: SellerPage | null }) {
  const t = useTranslations("catalog.product");
  const { slug, name, city, country } = product.seller;
  return (
    <div className="py-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <p className="min-w-0 wrap-anywhere">
          {t.rich("soldByLink", {
            seller: name,
            link: (words) => (
              <Anchor
                href={hrefOn(site, `/s/${slug}`)}
                className="inline-block py-1 font-medium underline decoration-line underline-offset-4 hover:decoration-ink"
              >
                {words}
              </Anchor>
            ),
          })}
        </p>
        {seller && <Rating rating={seller.rating} locale={site.locale} />}
      </div>
      <p className="text-fine text-soft">{t("shipsFrom", { place: `${city}, ${countryName(country, site.locale)}` })}</p>
    </div>
  );
}
