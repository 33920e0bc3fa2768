import { z } from "zod";
import { page, slug } from "#server/platform/input.ts";
import { listSorts } from "#server/search/schema.ts";

const categoryPath = z
  .string()
  .max(300)
  .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/);

const wholeUnits = z.number().int().min(0).max(1_000_000_000).nullable().default(null);

/** Prices from one to another, both included, in whole units of the site's currency as people type them; null is no end. */
export const priceSpan = z.strictObject({ from: wholeUnits, to: wholeUnits });
export type PriceSpan = z.output<typeof priceSpan>;

export const listingInput = z.strictObject({
  category: categoryPath.optional(),
  seller: slug.optional(),
  price: priceSpan.optional(),
  page: page.default(1),
  sort: z.enum(listSorts).default("popularity"),
});
export type ListingInput = z.output<typeof listingInput>;

export const pricesInput = z.strictObject({ category: categoryPath });
export type PricesInput = z.output<typeof pricesInput>;

export const productInput = z.strictObject({ slug });
export type ProductInput = z.output<typeof productInput>;

export const trendingInput = z.strictObject({ limit: z.number().int().min(1).max(24).default(12) });
export type TrendingInput = z.output<typeof trendingInput>;

/** Part 0 is everything but products. */
export const sitemapInput = z.strictObject({ part: z.number().int().min(0).max(10_000) });
export type SitemapInput = z.output<typeof sitemapInput>;

export const flashSaleInput = z.strictObject({ limit: z.number().int().min(1).max(48).default(8) });
export type FlashSaleInput = z.output<typeof flashSaleInput>;
