import { z } from "zod";
import { page, slug } from "#server/platform/input.ts";

export const reviewSorts = ["helpful", "recent", "highest", "lowest"] as const;
export type ReviewSort = (typeof reviewSorts)[number];

export const starCounts = [5, 4, 3, 2, 1] as const;
export type Stars = (typeof starCounts)[number];

const stars = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const ofProductInput = z.strictObject({
  slug,
  sort: z.enum(reviewSorts).default("helpful"),
  /** Only those that gave so many stars. */
  stars: stars.optional(),
  page: page.default(1),
});
export type OfProduct = z.output<typeof ofProductInput>;
