import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ProductCard } from "#server/search/product-cards.ts";

/** The first screen: what this place is, and three things from it at their best. */
export function Hero({ site, cards }: { site: Site; cards: readonly ProductCard[] }) {
  const t = useTranslations("storefront.home");
  return (
    <section className="wrap-page grid items-end gap-8 pt-8 md:gap-10 lg:grid-cols-12 lg:pt-12">
      <div className="space-y-5 lg:col-span-5 lg:pb-10">
        <h1 className="text-[clamp(2.1rem,1.2rem+3.6vw,3.5rem)] leading-[1.1] rtl:leading-[1.3]">{t("headline")}</h1>
        <p className="max-w-md text-lead text-soft">{t("lead")}</p>
        <p>
          <a href="#new" className={buttonClass({ size: "lg" })}>
            {t("browse")}
          </a>
        </p>
      </div>
      <ul className="grid grid-cols-3 gap-3 sm:gap-5 lg:col-span-7">
        {cards.map((card, n) => (
          <li key={card.id} className={n === 0 ? "col-span-2 row-span-2" : ""}>
            <HeroPicture card={card} href={hrefOn(site, `/p/${card.slug}`)} isFirst={n === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function HeroPicture({ card, href, isFirst }: { card: ProductCard; href: string; isFirst: boolean }) {
  if (!card.picture) return null;
  return (
    <Anchor href={href} className="group block h-full" aria-label={card.name}>
      <span className="block h-full overflow-hidden rounded-lg bg-sunk">
        <Picture
          picture={card.picture}
          sizes={isFirst ? "(min-width: 78rem) 29rem, (min-width: 64rem) 38vw, 62vw" : "(min-width: 78rem) 14rem, 30vw"}
          isFirst={isFirst}
          isDecorative
          className="aspect-square h-full"
        />
      </span>
    </Anchor>
  );
}
