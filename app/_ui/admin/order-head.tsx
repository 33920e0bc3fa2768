import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { CopyNumber } from "#app/_ui/orders/copy-number.tsx";
import { formatDate, formatMoney } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { OrderStory } from "#server/support/order-story.ts";
import { ReviewReason } from "./review-reason.tsx";
import { StateBadge } from "./state-badge.tsx";

/** Which order, how it stands, what it is worth; and first of all whether somebody has to decide. */
export function OrderHead({ story: { order, needsReview }, site }: { story: OrderStory; site: Site }) {
  const t = useTranslations("support.order");
  const { locale } = site;
  return (
    <header className="space-y-2">
      <Breadcrumbs crumbs={[{ name: t("back"), href: hrefOn(site, "/admin/orders") }]} />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h1 className="flex flex-wrap items-center gap-x-4 gap-y-1 text-head tabular">
          {t("title", { number: order.number })}
          <StateBadge state={order.state} />
        </h1>
        <p className="text-head font-semibold tabular">
          <bdi>{formatMoney(order.total, locale)}</bdi>
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-soft">
        {t("placed", { at: formatDate(new Date(order.placedAt), locale, "moment") })}
        <CopyNumber number={order.number} words={{ copy: t("copy"), copyNamed: t("copyNumber"), copied: t("copied") }} />
      </p>
      {needsReview && (
        <Notice tone="critical" title={t("review")} className="mt-4">
          <ReviewReason reason={needsReview} />
        </Notice>
      )}
    </header>
  );
}
