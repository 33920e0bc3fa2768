import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ReviewPage } from "#server/reviews/queries.ts";
import { RatingSummary } from "./rating-summary.tsx";
import { ReviewList } from "./review-list.tsx";
import { reviewsPath } from "./reviews-path.ts";
import { shownMax, shownReviews } from "./shown-reviews.ts";

/** What the product page says of its reviews: the summary, the most helpful ones, and the way to all. */
export function ReviewsSection({ site, reviews }: { site: Site; reviews: ReviewPage }) {
  const t = useTranslations("reviews");
  const { product, summary, items } = reviews;
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="mt-16 border-t border-line pt-12">
      <h2 id="reviews-title" className="text-title">
        {t("title")}
      </h2>
      {summary.count === 0 ? (
        <p className="pt-4 text-soft">{t("none")}</p>
      ) : (
        <div className="grid grid-cols-1 gap-x-16 gap-y-10 pt-7 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]">
          <RatingSummary site={site} slug={product.slug} summary={summary} />
          <div className="space-y-6">
            <ReviewList reviews={shownReviews(items, site.locale)} locale={site.locale} />
            {summary.count > shownMax && (
              <Anchor href={hrefOn(site, reviewsPath(product.slug))} className={buttonClass({ look: "plain" })}>
                {t("readAll", { count: summary.count })}
              </Anchor>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
