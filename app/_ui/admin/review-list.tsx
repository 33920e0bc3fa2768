import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { formatMoney } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { OpenReview } from "#server/support/open-reviews.ts";
import { ReviewReason } from "./review-reason.tsx";

/** Checkouts with money that does not fit, the oldest first. */
export function ReviewList({ site, reviews }: { site: Site; reviews: { total: number; rows: OpenReview[] } }) {
  const t = useTranslations("support.home");
  if (reviews.total === 0) return <p className="border-t border-line pt-3 text-soft">{t("reviewsNone")}</p>;
  return (
    <div className="space-y-2">
      <ul className="border-t border-line">
        {reviews.rows.map(({ attemptId, reason, email, total, at, orderNumber }) => (
          <li key={attemptId} className="grid gap-x-4 gap-y-0.5 border-b border-line py-2.5 sm:grid-cols-[1fr_auto]">
            <span className="font-medium text-critical">
              <ReviewReason reason={reason} />
            </span>
            <Moment at={at} locale={site.locale} className="text-fine text-soft" />
            <span className="min-w-0 text-soft wrap-anywhere">
              <bdi>{email ?? attemptId}</bdi>
              {total && <bdi className="tabular"> · {formatMoney(total, site.locale)}</bdi>}
            </span>
            {orderNumber ? (
              <Anchor
                href={hrefOn(site, `/admin/orders/${orderNumber}`)}
                className="font-medium underline decoration-line underline-offset-4"
              >
                <bdi className="tabular">{orderNumber}</bdi>
              </Anchor>
            ) : (
              <span className="text-fine text-soft">{t("reviewNoOrder")}</span>
            )}
          </li>
        ))}
      </ul>
      {reviews.total > reviews.rows.length && (
        <p className="text-soft">{t("reviewsMore", { count: reviews.total - reviews.rows.length })}</p>
      )}
    </div>
  );
}
