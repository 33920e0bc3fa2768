import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { ProductCard } from "#app/_ui/product/product-card.tsx";
import { countryName } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { Maker as Found } from "#server/storefront/maker.ts";

/** Somebody to meet: their story, and three of their things. */
export function Maker({ site, maker: { seller, items } }: { site: Site; maker: Found }) {
  const t = useTranslations("storefront.home");
  return (
    <section aria-label={t("maker")} className="grid grid-cols-1 gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]">
      <div className="min-w-0 space-y-4 self-center">
        <p className="text-soft">{t("maker")}</p>
        <h2 className="text-head">{seller.name}</h2>
        <p className="text-soft">
          {seller.city}, {countryName(seller.country, site.locale)}
        </p>
        <p className="text-lead">{seller.story}</p>
        <p className="pt-1">
          <Anchor href={hrefOn(site, `/s/${seller.slug}`)} className={buttonClass({ look: "plain" })}>
            {t("makerAll", { name: seller.name })}
          </Anchor>
        </p>
      </div>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 sm:gap-6 *:nth-3:hidden sm:*:nth-3:block">
        {items.map((card) => (
          <li key={card.id}>
            <ProductCard card={card} site={site} />
          </li>
        ))}
      </ul>
    </section>
  );
}
