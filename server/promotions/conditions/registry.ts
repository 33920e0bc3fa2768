import type { Condition, Terms } from "../basket.ts";
import { category } from "./category.ts";
import { maximum } from "./maximum.ts";
import { minimum } from "./minimum.ts";
import { products } from "./products.ts";
import { seller } from "./seller.ts";

/** Every kind of condition, by the word it is stored under. */
export const conditions: Readonly<Record<string, (stored: unknown, terms: Terms) => Condition>> = {
  category,
  maximum,
  minimum,
  products,
  seller,
};
