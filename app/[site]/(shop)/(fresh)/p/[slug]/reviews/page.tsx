import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { oneOf, pageFrom, type Query, textFrom } from "#app/_ui/kit/query.ts";
import { reviewsPath } from "#app/_ui/reviews/reviews-path.ts";
import { ReviewsView } from "#app/_ui/reviews/reviews-view.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { reviewSorts, starCounts } from "#server/reviews/schema.ts";

interface ReviewsProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Query>;
}

/** Metadata and page ask the same; a page beyond the last is not there. */
const reviewsAt = cache(async (slug: string, sort: string, starsText: string, page: number) => {
  const [site, ask] = [await siteHere(), await askHere()];
  const stars = starCounts.find((count) => String(count) === starsText);
  const reviews = await orNothing(ask.reviews.ofProduct({ slug, sort: oneOf(reviewSorts, sort), stars, page }));
  return reviews && page <= reviews.pages ? { site, reviews } : null;
});

async function reviewsOf({ params, searchParams }: ReviewsProps) {
  const [{ slug }, query] = [await params, await searchParams];
  return reviewsAt(slug, textFrom(query, "sort"), textFrom(query, "stars"), pageFrom(query));
}

/** Only the plain list of a product that has reviews is for search engines; it repeats what no other page says. */
export async function generateMetadata(props: ReviewsProps): Promise<Metadata> {
  const found = await reviewsOf(props);
  if (!found) return missingMetadata();
  const { site, reviews } = found;
  const { product, summary, sort, stars, page } = reviews;
  const t = await getTranslations("reviews");
  const isPlain = sort === "helpful" && stars === null && summary.count > 0;
  return {
    title: t("titleOf", { product: product.name }),
    description: t("description", { product: product.name, count: summary.count }),
    alternates: isPlain
      ? alternatesOf(site, reviewsPath(product.slug, { page }))
      : { canonical: alternatesOf(site, reviewsPath(product.slug)).canonical },
    robots: isPlain ? undefined : { index: false, follow: true },
  };
}

export default async function ReviewsPage(props: ReviewsProps) {
  const found = await reviewsOf(props);
  return found ? <ReviewsView {...found} /> : <Missing />;
}
