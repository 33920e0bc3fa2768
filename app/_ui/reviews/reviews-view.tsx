import { useTranslations } from "next-intl";
import { originOf } from "#app/_i18n/absolute.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { RemovableChip } from "#app/_ui/kit/chip.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { Tabs } from "#app/_ui/kit/tabs.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ReviewPage } from "#server/reviews/queries.ts";
import { reviewSorts } from "#server/reviews/schema.ts";
import { RatingSummary } from "./rating-summary.tsx";
import { ReviewList } from "./review-list.tsx";
import { reviewsPath } from "./reviews-path.ts";

/** Pages in other languages name the faces of a few syllables only; what is written here may have any. */
const hangulFaces = "/fonts/1.3.9/pretendard-hangul.css";

/** All reviews of a product, every choice a link: number of stars, order, page. */
export function ReviewsView({ site, reviews }: { site: Site; reviews: ReviewPage }) {
  const [t, shell] = [useTranslations("reviews"), useTranslations("storefront.shell")];
  const { product, summary, items, sort, stars, total, page, pages } = reviews;
  const productHref = hrefOn(site, `/p/${product.slug}`);
  const to = (shaped: Parameters<typeof reviewsPath>[1]) => hrefOn(site, reviewsPath(product.slug, shaped));
  const sorts = reviewSorts.map((name) => ({
    name: t(`sorts.${name}`),
    href: to({ sort: name, stars }),
    isCurrent: name === sort,
  }));
  const isInKorean = site.locale !== "ko" && items.some(({ lang }) => lang === "ko");
  return (
    <div className="wrap-page space-y-8 pt-6">
      {isInKorean && <link rel="stylesheet" href={hangulFaces} />}
      <Breadcrumbs
        origin={originOf(site)}
        crumbs={[
          { href: hrefOn(site, "/"), name: shell("name") },
          { href: productHref, name: product.name },
        ]}
      />
      <h1 className="max-w-3xl text-head">{t("titleOf", { product: product.name })}</h1>
      <div className="grid grid-cols-1 gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]">
        <aside aria-label={t("histogram")} className="lg:sticky lg:top-24 lg:self-start">
          <RatingSummary site={site} slug={product.slug} summary={summary} stars={stars} />
        </aside>
        <div className="min-w-0">
          {summary.count > 0 && <Tabs label={t("sort")} tabs={sorts} locale={site.locale} />}
          {stars !== null && (
            <div className="flex flex-wrap items-center gap-3 pt-5">
              <RemovableChip href={to({ sort })} remove={t("remove", { stars })}>
                {t("stars", { stars })}
              </RemovableChip>
              <p className="text-fine text-soft tabular">{t("count", { count: total })}</p>
            </div>
          )}
          {items.length > 0 ? (
            <div className="[&>ul]:border-t-0">
              <ReviewList reviews={items} locale={site.locale} heading="h2" />
            </div>
          ) : (
            <Empty
              title={t("none")}
              action={
                <Anchor href={stars === null ? productHref : to({ sort })} className={buttonClass({ look: "plain" })}>
                  {stars === null ? t("back") : t("all")}
                </Anchor>
              }
            />
          )}
          <Pagination page={page} pages={pages} href={(page) => to({ sort, stars, page })} />
        </div>
      </div>
    </div>
  );
}
