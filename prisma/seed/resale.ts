import { at, chanceOf, keyedId } from "./chance.ts";
import type { Product } from "./product.ts";
import type { Seller } from "./reference/sellers.ts";

/** One product in so many is sold by a second shop too. */
const everyNth = 25;

/** How many products are composed so that with those that a second shop sells there are `count`. */
export function ownProducts(count: number): number {
  return Math.ceil((count * everyNth) / (everyNth + 1));
}

/**
 * The same thing from another shop, for one product in 25: its name, texts, pictures and trade item numbers, with a price and stock of that shop's own.
 * Null for the others.
 */
export function resaleOf(product: Product, sellers: readonly Seller[]): Product | null {
  if (product.ordinal % everyNth !== everyNth - 1) return null;
  const others = sellers.filter(({ slug, isGrown }) => slug !== product.seller.slug && !isGrown);
  const akin = others.filter(({ slug }) => product.family.sellers.includes(slug));
  if (others.length === 0) return null;
  const seller = at(akin.length > 0 ? akin : others, product.ordinal);
  const chance = chanceOf("resale", product.slug);
  return {
    ...product,
    id: keyedId(`resale:${product.id}`),
    slug: `${product.slug}-at-${seller.slug}`,
    seller,
    priceFactor: chance.pick([0.92, 0.96, 1.05, 1.1]),
    variants: product.variants.map((variant) => ({ ...variant, id: keyedId(`resale:${variant.id}`) })),
    chance,
  };
}

/**
 * A trade item number of the range that GS1 leaves to each shop (it begins with 2), so that no real thing has it. Thirteen digits, the last of which checks
 * the others.
 */
export function gtinOf(sku: string): string {
  const digits = `2${String(chanceOf("gtin", sku).between(0, 99_999_999_999)).padStart(11, "0")}`;
  const sum = [...digits].reduce((total, digit, n) => total + Number(digit) * (n % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
