import type { ReviewSort, Stars } from "#server/reviews/schema.ts";

interface Shaped {
  sort?: ReviewSort;
  stars?: Stars | null;
  page?: number;
}

/** The address of a product's reviews; what is customary is left out, so that one list has one address. */
export function reviewsPath(slug: string, { sort = "helpful", stars = null, page = 1 }: Shaped = {}): string {
  const query = new URLSearchParams();
  if (stars !== null) query.set("stars", String(stars));
  if (sort !== "helpful") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  const path = `/p/${slug}/reviews`;
  return query.size > 0 ? `${path}?${query}` : path;
}
