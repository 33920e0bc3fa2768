import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Counter } from "#app/_ui/kit/counter.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { openStates } from "#server/orders/due.ts";
import type { ParcelCounts } from "#server/orders/parcel-counts.ts";
import type { Parcels } from "#server/orders/schema.ts";
import type { Site } from "#server/platform/context.ts";
import { parcelListPath } from "./parcel-list-path.ts";

/** What needs the seller; each number leads to exactly these parcels. */
export function ToDo({ counts, site }: { counts: ParcelCounts; site: Site }) {
  const t = useTranslations("sellers.centre");
  const { locale } = site;
  const listed = (view: Partial<Parcels>) => hrefOn(site, parcelListPath(view));
  return (
    <>
      <Section title={t("home.urgent")}>
        <div className="grid grid-cols-2 gap-x-6 sm:max-w-xl">
          <Counter
            name={t("home.late")}
            note={t("home.lateNote")}
            count={counts.late}
            href={listed({ due: "late" })}
            locale={locale}
            tone="critical"
          />
          <Counter
            name={t("home.today")}
            note={t("home.todayNote")}
            count={counts.today}
            href={listed({ due: "today" })}
            locale={locale}
            tone="caution"
          />
        </div>
      </Section>
      <Section title={t("home.states")}>
        <div className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
          {([...openStates, "shipped"] as const).map((state) => (
            <Counter
              key={state}
              name={t(`states.${state}`)}
              count={counts.byState[state]}
              href={listed({ state })}
              locale={locale}
            />
          ))}
        </div>
      </Section>
    </>
  );
}
