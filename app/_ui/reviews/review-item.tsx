import { useTranslations } from "next-intl";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import type { ReviewView } from "#server/reviews/queries.ts";
import { Stars } from "./stars.tsx";

interface ReviewItemProps {
  review: ReviewView;
  locale: string;
  heading?: "h2" | "h3";
}

/** One review in its own language and direction, with the seller's answer below it. */
export function ReviewItem({ review, locale, heading: Heading = "h3" }: ReviewItemProps) {
  const t = useTranslations("reviews");
  const { lang, reply } = review;
  return (
    <article className="space-y-2.5 py-7">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars rating={review.rating} />
        {review.isVerified && <Badge tone="positive">{t("verified")}</Badge>}
      </div>
      <Heading lang={lang} dir="auto" className="text-lead font-semibold break-words">
        {review.title || t("outOfFive", { rating: review.rating })}
      </Heading>
      <p lang={lang} dir="auto" className="max-w-prose break-words whitespace-pre-line">
        {review.body}
      </p>
      <p className="flex flex-wrap gap-x-2 text-fine text-soft">
        <bdi>{review.author}</bdi>
        <span aria-hidden="true">·</span>
        <Moment at={review.at} locale={locale} shape="date" />
        {review.variant && (
          <>
            <span aria-hidden="true">·</span>
            <span>{review.variant}</span>
          </>
        )}
      </p>
      {review.helpful > 0 && <p className="text-fine text-soft">{t("helpful", { count: review.helpful })}</p>}
      {reply && (
        <div className="mt-4 max-w-prose space-y-1.5 border-s-2 border-line ps-4">
          <p className="text-fine text-soft">
            <bdi className="font-semibold text-ink">{t("replyBy", { seller: reply.by })}</bdi>{" "}
            <Moment at={reply.at} locale={locale} shape="date" />
          </p>
          <p lang={lang} dir="auto" className="break-words whitespace-pre-line">
            {reply.body}
          </p>
        </div>
      )}
    </article>
  );
}
