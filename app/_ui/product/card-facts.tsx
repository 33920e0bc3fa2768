import { useTranslations } from "next-intl";
import { Rating } from "#app/_ui/kit/rating.tsx";
import { StockBand } from "#app/_ui/kit/stock-band.tsx";
import type { ProductCard } from "#server/search/product-cards.ts";

/** What a card says below the name: who sells it, what others thought, in which colours, and whether it runs out. */
export function CardFacts({ card, locale }: { card: ProductCard; locale: string }) {
  const t = useTranslations("catalog.product");
  return (
    <>
      <p className="text-fine text-soft">{t("soldBy", { seller: card.seller.name })}</p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Rating rating={card.rating} locale={locale} />
        {card.swatches.length > 1 && <Swatches colours={card.swatches} name={t("colours", { count: card.swatches.length })} />}
      </div>
      {card.stock !== "in" && <StockBand band={card.stock} className="text-fine" />}
    </>
  );
}

/** All colours in one drawing: a list of twenty cards has a hundred of them, and each element is sent twice. */
function Swatches({ colours, name }: { colours: readonly string[]; name: string }) {
  const width = colours.length * 20 - 4;
  return (
    <svg role="img" aria-label={name} width={width} height="16" className="stroke-edge" strokeWidth="0.75">
      {colours.map((colour, n) => (
        <circle key={colour} cx={n * 20 + 8} cy="8" r="7.5" fill={colour} />
      ))}
    </svg>
  );
}
