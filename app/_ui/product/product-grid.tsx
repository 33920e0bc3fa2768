import type { Site } from "#server/platform/context.ts";
import { ProductCard, type ProductCardProps, ProductRow } from "./product-card.tsx";

export const listViews = ["grid", "list"] as const;
export type ListView = (typeof listViews)[number];

interface ProductGridProps {
  cards: readonly ProductCardProps["card"][];
  site: Site;
  heading?: "h2" | "h3";
  view?: ListView;
  /** The grid begins on the first screen: its first pictures come at once. */
  isOnTop?: boolean;
}

/** Products side by side, or one below the other. */
export function ProductGrid({ cards, site, heading, view = "grid", isOnTop = false }: ProductGridProps) {
  const Shown = view === "grid" ? ProductCard : ProductRow;
  return (
    <ul
      className={
        view === "grid"
          ? "grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 lg:gap-x-7 lg:gap-y-12"
          : "divide-y divide-line *:py-6 *:first:pt-0"
      }
    >
      {cards.map((card, n) => (
        <li key={card.id}>
          <Shown card={card} site={site} heading={heading} isFirst={isOnTop && n < 2} />
        </li>
      ))}
    </ul>
  );
}
