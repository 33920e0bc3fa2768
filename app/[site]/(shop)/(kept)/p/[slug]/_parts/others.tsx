import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ProductPage } from "#server/storefront/product-page.ts";

const shown = 4;

interface OthersProps {
  site: Site;
  product: ProductPage;
  /** What else the seller sells. */
  others: ProductPage["related"];
}

/** Where one goes on: things of the same kind, and of the same hands; nothing is shown in both. */
export function Others({ site, product, others }: OthersProps) {
  const t = useTranslations("catalog.product");
  const related = product.related.slice(0, shown);
  const own = others.filter(({ id }) => !related.some((card) => card.id === id)).slice(0, shown);
  const { name, slug } = product.seller;
  return (
    <>
      {related.length > 0 && (
        <section className="space-y-7 pt-20" aria-labelledby="related-title">
          <h2 id="related-title" className="text-title">
            {t("related")}
          </h2>
          <ProductGrid cards={related} site={site} heading="h3" />
        </section>
      )}
      {own.length > 0 && (
        <section className="space-y-7 pt-20" aria-labelledby="seller-title">
          <h2 id="seller-title" className="text-title wrap-anywhere">
            <Anchor href={hrefOn(site, `/s/${slug}`)} className="underline-offset-4 hover:underline">
              {t("moreFrom", { seller: name })}
            </Anchor>
          </h2>
          <ProductGrid cards={own} site={site} heading="h3" />
        </section>
      )}
    </>
  );
}
