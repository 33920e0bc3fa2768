import { type Chance, chanceOf } from "../chance.ts";
import { weighted } from "../orders/weighted.ts";

/** Of a hundred buyers of a very good product, and of a doubtful one, how many give one to five stars. */
const liked = [2, 3, 7, 24, 64];
const doubted = [11, 13, 21, 30, 25];

/** Most products are good: their quality leans to the upper end. */
export function ratingFor(chance: Chance, productId: string, random: string): number {
  const quality = chanceOf(random, "quality", productId).next() ** 0.45;
  const shares = liked.map((many, index) => many * quality + (doubted[index] ?? 0) * (1 - quality));
  return weighted(chance, [1, 2, 3, 4, 5], (stars) => shares[stars - 1] ?? 0);
}
