import type { ReviewView } from "#server/reviews/queries.ts";

/** As many as a product's page shows; all of them have a page of their own. */
export const shownMax = 3;

/** Of the most helpful ones those first that are in the reader's language: these are read here, and none of its fonts is missing. */
export function shownReviews(reviews: readonly ReviewView[], locale: string): ReviewView[] {
  const [own, foreign] = [true, false].map((isOwn) => reviews.filter(({ lang }) => (lang === locale) === isOwn));
  return [...(own ?? []), ...(foreign ?? [])].slice(0, shownMax);
}
