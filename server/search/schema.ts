import { z } from "zod";
import { page, searchText } from "#server/platform/input.ts";

/** How lists may be sorted. Relevance is for searches only. */
export const listSorts = ["popularity", "newest", "priceAsc", "priceDesc", "rating"] as const;
export type ListSort = (typeof listSorts)[number];

export const searchSorts = ["relevance", ...listSorts] as const;
export type SearchSort = (typeof searchSorts)[number];

export const searchInput = z.strictObject({
  q: searchText(100),
  page: page.default(1),
  sort: z.enum(searchSorts).default("relevance"),
});
export type SearchInput = z.output<typeof searchInput>;

export const suggestInput = z.strictObject({ q: searchText(60) });
export type SuggestInput = z.output<typeof suggestInput>;
