import { useTranslations } from "next-intl";
import { Swatch } from "#app/_ui/kit/radio-group.tsx";
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
        {card.swatches.length > 1 && (
          <p className="flex gap-1">
            <span className="sr-only">{t("colours", { count: card.swatches.length })}</span>
            {card.swatches.map((colour) => (
              <Swatch key={colour} colour={colour} />
            ))}
          </p>
        )}
      </div>
      {card.stock !== "in" && <StockBand band={card.stock} className="text-fine" />}
    </>
  );
}
