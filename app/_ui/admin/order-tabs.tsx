import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Tabs } from "#app/_ui/kit/tabs.tsx";
import { type AllOrders, orderStates } from "#server/orders/schema.ts";
import type { OrderCounts } from "#server/orders/view.ts";
import type { Site } from "#server/platform/context.ts";
import { orderListPath } from "./order-list-path.ts";

/** The list by state; search and day stay as they are. */
export function OrderTabs({ site, counts, view }: { site: Site; counts: OrderCounts; view: Partial<AllOrders> }) {
  const t = useTranslations("support");
  const hrefFor = (state?: AllOrders["state"]) => hrefOn(site, orderListPath({ ...view, state, page: 1 }));
  return (
    <Tabs
      label={t("list.tabs")}
      locale={site.locale}
      tabs={[
        { name: t("list.all"), href: hrefFor(), count: counts.total, isCurrent: !view.state },
        ...orderStates.map((state) => ({
          name: t(`states.${state}`),
          href: hrefFor(state),
          count: counts.byState[state],
          isCurrent: state === view.state,
        })),
      ]}
    />
  );
}
