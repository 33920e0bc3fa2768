import type { Site } from "#server/platform/context.ts";
import type { ProductCard as Card } from "#server/search/product-cards.ts";
import { ProductCard } from "./product-card.tsx";

interface ProductGridProps {
  cards: readonly Card[];
  site: Site;
  heading?: "h2" | "h3";
  /** The grid begins on the first screen: its first pictures come at once. */
  isOnTop?: boolean;
}

export function ProductGrid({ cards, site, heading, isOnTop = false }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 lg:gap-x-7 lg:gap-y-12">
      {cards.map((card, n) => (
        <li key={card.id}>
          <ProductCard card={card} site={site} heading={heading} isFirst={isOnTop && n < 2} />
        </li>
      ))}
    </ul>
  );
}
