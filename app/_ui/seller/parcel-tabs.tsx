import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Tabs } from "#app/_ui/kit/tabs.tsx";
import type { ParcelCounts } from "#server/orders/parcel-counts.ts";
import type { Parcels } from "#server/orders/schema.ts";
import { parcelStates } from "#server/orders/schema.ts";
import type { Site } from "#server/platform/context.ts";
import { parcelListPath } from "./parcel-list-path.ts";

interface ParcelTabsProps {
  site: Site;
  counts: ParcelCounts;
  state: Parcels["state"];
  due: Parcels["due"];
}

/** A parcel's way from left to right; what seldom happens only shows when it did, what is urgent only while it is. */
export function ParcelTabs({ site, counts, state, due }: ParcelTabsProps) {
  const t = useTranslations("sellers.centre");
  const usual = new Set(["new", "confirmed", "packed", "shipped", "delivered"]);
  const dues = (["late", "today"] as const).filter((one) => counts[one] > 0 || one === due);
  const states = parcelStates.filter((one) => usual.has(one) || counts.byState[one] > 0 || one === state);
  return (
    <Tabs
      label={t("list.tabs")}
      locale={site.locale}
      tabs={[
        { name: t("list.all"), href: hrefOn(site, parcelListPath({})), count: counts.total, isCurrent: !state && !due },
        ...dues.map((one) => ({
          name: t(`list.${one}`),
          href: hrefOn(site, parcelListPath({ due: one })),
          count: counts[one],
          isCurrent: one === due,
        })),
        ...states.map((one) => ({
          name: t(`states.${one}`),
          href: hrefOn(site, parcelListPath({ state: one })),
          count: counts.byState[one],
          isCurrent: one === state && !due,
        })),
      ]}
    />
  );
}
