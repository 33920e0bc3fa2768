import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { Price } from "#app/_ui/kit/price.tsx";
import { Rating } from "#app/_ui/kit/rating.tsx";
import { StockBand } from "#app/_ui/kit/stock-band.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ProductCard as Card } from "#server/search/product-cards.ts";

export const cardSizes = "(min-width: 64rem) 18rem, (min-width: 40rem) 30vw, 46vw";

interface ProductCardProps {
  card: Card;
  site: Site;
  heading?: "h2" | "h3";
  isFirst?: boolean;
}

/** One link for the whole card; its name is the product's. */
export function ProductCard({ card, site, heading: Heading = "h3", isFirst }: ProductCardProps) {
  const t = useTranslations("catalog.product");
  return (
    <article className="group relative flex flex-col gap-3">
      <div className="overflow-hidden rounded-lg bg-sunk">
        {card.picture ? (
          <Picture
            picture={card.picture}
            sizes={cardSizes}
            isFirst={isFirst}
            isDecorative
            isSmall
            className="aspect-square transition-transform duration-200 ease-calm group-hover:scale-[1.02]"
          />
        ) : (
          <div className="aspect-square" />
        )}
      </div>
      <div className="flex flex-1 flex-col gap-1">
        <Price price={card.price} compareAt={card.compareAt} isFrom={card.isFrom} locale={site.locale} />
        <Heading className="text-base font-medium tracking-normal">
          <Anchor
            href={hrefOn(site, `/p/${card.slug}`)}
            className="underline-offset-4 after:absolute after:inset-0 after:rounded-lg group-hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-persimmon"
          >
            {card.name}
          </Anchor>
        </Heading>
        <p className="text-fine text-soft">{t("soldBy", { seller: card.seller.name })}</p>
        <Rating rating={card.rating} locale={site.locale} />
        {card.stock !== "in" && <StockBand band={card.stock} className="text-fine" />}
      </div>
    </article>
  );
}
