import { useTranslations } from "next-intl";
import { removeFavoriteAction } from "#app/_ui/favorites/actions.ts";
import { LineDeed } from "#app/_ui/kit/line-deed.tsx";
import { ProductCard } from "#app/_ui/product/product-card.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ProductCard as Card } from "#server/search/product-cards.ts";

/** What one likes, as lists show it, each with its way off the list. */
export function FavoriteCards({ cards, site }: { cards: readonly Card[]; site: Site }) {
  const t = useTranslations("favorites.page");
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 lg:gap-x-7">
      {cards.map((card, n) => (
        <li key={card.id} className="space-y-1">
          <ProductCard card={card} site={site} heading="h2" isFirst={n < 2} />
          <LineDeed
            action={removeFavoriteAction}
            locale={site.locale}
            fields={{ productId: card.id }}
            word={t("remove")}
            named={t("removeNamed", { name: card.name })}
          />
        </li>
      ))}
    </ul>
  );
}
