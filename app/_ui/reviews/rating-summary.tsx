import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { formatNumber } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { RatingSummary as Summary } from "#server/reviews/rules.ts";
import type { Stars as StarCount } from "#server/reviews/schema.ts";
import { reviewsPath } from "./reviews-path.ts";
import { Stars } from "./stars.tsx";

interface RatingSummaryProps {
  site: Site;
  slug: string;
  summary: Summary;
  /** Which bar is chosen. */
  stars?: StarCount | null;
}

/** What all say together: the mean, and a bar for each number of stars that leads to those who gave it. */
export function RatingSummary({ site, slug, summary, stars: chosen = null }: RatingSummaryProps) {
  const t = useTranslations("reviews");
  const { average, count, shares } = summary;
  if (average === null) return null;
  const shown = formatNumber(average, site.locale, 1);
  return (
    <div className="space-y-5">
      <div className="flex items-center gap-4">
        <p className="text-display leading-none tabular" aria-hidden="true">
          {shown}
        </p>
        <div className="space-y-1">
          <Stars rating={Math.round(average)} className="size-5" />
          <p className="text-fine text-soft">
            <span className="sr-only">{t("average", { rating: shown })}</span> {t("count", { count })}
          </p>
        </div>
      </div>
      <ul aria-label={t("histogram")} className="space-y-0.5">
        {shares.map(({ stars, count: many, percent }) => (
          <li key={stars}>
            <Bar href={many > 0 ? hrefOn(site, reviewsPath(slug, { stars })) : null} isChosen={stars === chosen}>
              <span className="w-14 shrink-0 text-fine">{t("stars", { stars })}</span> <Track percent={percent} />
              <span className="w-10 shrink-0 text-end text-fine text-soft tabular">{formatNumber(many, site.locale)}</span>
              <span className="sr-only"> {t("bar", { count: many, percent })}</span>
            </Bar>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BarProps {
  href: string | null;
  isChosen: boolean;
  children: ReactNode;
}

/** A number of stars that nobody gave leads nowhere. */
function Bar({ href, isChosen, children }: BarProps) {
  const look = "flex min-h-9 items-center gap-3 rounded-md px-2 -mx-2 pointer-coarse:min-h-11";
  if (!href) return <p className={join(look, "text-soft")}>{children}</p>;
  return (
    <Anchor
      href={href}
      aria-current={isChosen ? "true" : undefined}
      className={join(look, "hover:bg-sunk", isChosen ? "bg-sunk font-semibold" : "")}
    >
      {children}
    </Anchor>
  );
}

/** Drawn, because a cached page carries no styles of its own. */
function Track({ percent }: { percent: number }) {
  return (
    <svg aria-hidden="true" className="h-2 w-full min-w-0 flex-1 rounded-full bg-sunk text-persimmon rtl:-scale-x-100">
      <rect width={`${percent}%`} height="100%" rx="4" fill="currentColor" />
    </svg>
  );
}
