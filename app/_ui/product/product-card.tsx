import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Marked } from "#app/_ui/kit/marked.tsx";
import { Morph } from "#app/_ui/kit/morph.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import { Price } from "#app/_ui/kit/price.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ProductCard as Card } from "#server/search/product-cards.ts";
import { CardFacts } from "./card-facts.tsx";

export const cardSizes = "(min-width: 64rem) 18rem, (min-width: 40rem) 30vw, 46vw";
const rowSizes = "(min-width: 40rem) 12rem, 34vw";

export interface ProductCardProps {
  card: Card & { nameRanges?: readonly { start: number; end: number }[] };
  site: Site;
  heading?: "h2" | "h3";
  isFirst?: boolean;
}

/** One link for the whole card; its name is the product's. */
export function ProductCard({ card, site, heading = "h3", isFirst }: ProductCardProps) {
  return (
    <article className="card">
      <CardPicture card={card} sizes={cardSizes} isFirst={isFirst} heading={heading} />
      <div className="card-words">
        <Price price={card.price} compareAt={card.compareAt} isFrom={card.isFrom} locale={site.locale} />
        <CardName card={card} site={site} heading={heading} />
        <CardFacts card={card} locale={site.locale} />
      </div>
    </article>
  );
}

/** The same as a row, with room for what the product is. */
export function ProductRow({ card, site, heading = "h3", isFirst }: ProductCardProps) {
  return (
    <article className="group relative grid grid-cols-[34%_minmax(0,1fr)] items-start gap-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto] sm:gap-7">
      <CardPicture card={card} sizes={rowSizes} isFirst={isFirst} heading={heading} />
      <div className="space-y-1.5 self-center">
        <CardName card={card} site={site} heading={heading} isLarge />
        <p className="line-clamp-2 max-w-prose text-ellipsis text-soft">{card.summary}</p>
        <CardFacts card={card} locale={site.locale} />
      </div>
      <div className="col-start-2 sm:col-start-3 sm:min-w-36 sm:self-center sm:*:justify-end">
        <Price price={card.price} compareAt={card.compareAt} isFrom={card.isFrom} locale={site.locale} />
      </div>
    </article>
  );
}

function CardName({ card, site, heading: Heading = "h3", isLarge = false }: ProductCardProps & { isLarge?: boolean }) {
  return (
    <Heading className={isLarge ? "card-name text-lead" : "card-name text-base font-medium tracking-normal"}>
      <Anchor href={hrefOn(site, `/p/${card.slug}`)} className="card-link">
        <Marked text={card.name} ranges={card.nameRanges ?? []} />
      </Anchor>
    </Heading>
  );
}

/** Where the cards are the page's one list, their headings next to its own, the picture of the chosen one becomes the product's. */
function CardPicture({ card, sizes, isFirst, heading }: Omit<ProductCardProps, "site"> & { sizes: string }) {
  if (!card.picture) return <div className="no-picture aspect-square rounded-lg bg-sunk" />;
  const picture = (
    <Picture picture={card.picture} sizes={sizes} isFirst={isFirst} isDecorative fit="card" className="card-picture" />
  );
  return <div className="card-frame">{heading === "h2" ? <Morph name={card.picture.id}>{picture}</Morph> : picture}</div>;
}
