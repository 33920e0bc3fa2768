import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { FavoriteButton } from "#app/_ui/favorites/favorite-button.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { ReturnIcon } from "#app/_ui/kit/icons.tsx";
import { countryName, formatDate, formatMoney } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { ProductPage, VariantView } from "#server/storefront/product-page.ts";
import type { SellerPage } from "#server/storefront/seller-page.ts";
import { BuyBox } from "./buy-box.tsx";
import type { VariantChoice } from "./choice.ts";
import { DeliveryIsland } from "./delivery-island.tsx";
import { homeOn } from "./home-on.ts";
import { SoldBy } from "./sold-by.tsx";

/** The column of decisions: what it costs, which one, when it comes, from whom. */
export function Buying({ site, product, seller }: { site: Site; product: ProductPage; seller: SellerPage | null }) {
  const [t, kit] = [useTranslations("catalog.product"), useTranslations("kit")];
  const [reduced, favorites] = [useTranslations("promotions.price"), useTranslations("favorites.button")];
  const country = homeOn(site);
  const notes = ({ sale, lowestBefore: lowest }: VariantView) => [
    ...(sale ? [reduced("until", { name: sale.name, moment: formatDate(new Date(sale.endsAt), site.locale, "moment") })] : []),
    ...(lowest ? [reduced("lowest", { price: formatMoney(lowest, site.locale) })] : []),
  ];
  const words = {
    add: t("add"),
    adding: t("adding"),
    added: t("added"),
    viewCart: t("viewCart"),
    quantity: t("quantity"),
    outOfStock: t("outOfStock"),
    unavailable: t("unavailable"),
    chooseAll: t("chooseAll"),
    chooseOne: t.raw("chooseOne"),
    from: kit.raw("from"),
    priceNote: t("priceNote"),
    sku: t("sku"),
    now: kit("now"),
    was: kit("was"),
    bands: { in: kit("stockIn"), low: kit("stockLow"), out: kit("stockOut") },
    left: Object.fromEntries(Array.from({ length: 10 }, (_, n) => [n + 1, kit("stockLeft", { count: n + 1 })])),
  };
  return (
    <>
      <BuyBox
        slug={product.slug}
        locale={site.locale}
        cartHref={hrefOn(site, "/cart")}
        options={product.options}
        variants={product.variants.map((variant) =>
          choiceOf(site, product, variant, (percent) => kit("off", { percent }), notes),
        )}
        words={words}
      />
      <FavoriteButton
        productId={product.id}
        locale={site.locale}
        words={{ save: favorites("save"), remove: favorites("remove") }}
      />
      <div className="divide-y divide-line border-y border-line">
        <DeliveryIsland
          locale={site.locale}
          country={country}
          countries={site.countries.map((code) => ({ code, name: countryName(code, site.locale) }))}
          words={{
            heading: t("delivery"),
            later: t("deliveryLater"),
            arrives: t.raw("arrives"),
            free: t("free"),
            freeFrom: t.raw("freeFrom"),
            none: t("notThere"),
          }}
        />
        <p className="flex items-center gap-3 py-3.5">
          <ReturnIcon className="text-soft" />
          <Anchor
            href={hrefOn(site, "/returns")}
            className="py-1 underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            {t("returns")}
          </Anchor>
        </p>
        <SoldBy site={site} product={product} seller={seller} />
      </div>
    </>
  );
}

function choiceOf(
  site: Site,
  product: ProductPage,
  variant: VariantView,
  off: (percent: number) => string,
  notes: (variant: VariantView) => string[],
): VariantChoice {
  const { id, sku, options, price, compareAt, stock } = variant;
  const shown = product.pictures.find(({ options: of }) => Object.keys(of).length > 0 && fits(of, options));
  const percent = compareAt ? Number(((compareAt.amount - price.amount) * 100n) / compareAt.amount) : 0;
  return {
    id,
    sku,
    options,
    stock,
    price: formatMoney(price, site.locale),
    amount: Number(price.amount),
    was: compareAt && formatMoney(compareAt, site.locale),
    off: compareAt && off(percent),
    notes: notes(variant),
    pictureId: shown?.id ?? product.pictures[0]?.id ?? null,
  };
}

function fits(part: Record<string, string>, whole: Record<string, string>): boolean {
  return Object.entries(part).every(([code, value]) => whole[code] === value);
}
