import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { formatNumber } from "#messages/format.ts";
import { orderStates } from "#server/orders/schema.ts";
import type { OrderCounts } from "#server/orders/view.ts";
import type { Site } from "#server/platform/context.ts";
import { orderListPath } from "./order-list-path.ts";
import { StateBadge } from "./state-badge.tsx";

interface StateMatrixProps {
  site: Site;
  today: OrderCounts;
  all: OrderCounts;
}

/** How many orders stand where, today's and all; each number leads to exactly these orders. */
export function StateMatrix({ site, today, all }: StateMatrixProps) {
  const t = useTranslations("support.home");
  const head = "border-b border-line px-3 py-2 text-fine font-medium text-soft";
  return (
    <table className="w-full border-collapse tabular">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-start`}>
            {t("state")}
          </th>
          <th scope="col" className={`${head} text-end`}>
            {t("today")}
          </th>
          <th scope="col" className={`${head} text-end`}>
            {t("all")}
          </th>
        </tr>
      </thead>
      <tbody>
        {orderStates.map((state) => (
          <tr key={state} className="border-b border-line">
            <th scope="row" className="px-3 py-1.5 text-start font-normal">
              <StateBadge state={state} />
            </th>
            <Count site={site} count={today.byState[state]} href={orderListPath({ state, placed: "today" })} />
            <Count site={site} count={all.byState[state]} href={orderListPath({ state })} />
          </tr>
        ))}
        <tr className="font-semibold">
          <th scope="row" className="px-3 py-1.5 text-start">
            {t("total")}
          </th>
          <Count site={site} count={today.total} href={orderListPath({ placed: "today" })} />
          <Count site={site} count={all.total} href={orderListPath({})} />
        </tr>
      </tbody>
    </table>
  );
}

function Count({ site, count, href }: { site: Site; count: number; href: string }) {
  return (
    <td className="text-end">
      {count === 0 ? (
        <span className="inline-block px-3 py-1.5 text-soft">0</span>
      ) : (
        <Anchor
          href={hrefOn(site, href)}
          className="inline-block min-w-10 rounded-sm px-3 py-1.5 underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          {formatNumber(count, site.locale)}
        </Anchor>
      )}
    </td>
  );
}
