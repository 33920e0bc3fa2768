import { useTranslations } from "next-intl";
import { CounterRow } from "#app/_ui/desk/counter-row.tsx";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { Counter } from "#app/_ui/kit/counter.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { parcelPlaces, productPlaces } from "#server/desk/places.ts";
import type { SellerHome } from "#server/desk/seller-home.ts";
import { ownProductShape, parcelShape } from "#server/desk/shapes.ts";
import { openStates } from "#server/orders/due.ts";
import type { Site } from "#server/platform/context.ts";
import { CutOff } from "./cut-off.tsx";

/** What needs the shop; each number leads to exactly these parcels or products. */
export function ToDo({ home: { parcels, products, cutOffAt }, now, site }: { home: SellerHome; now: Date; site: Site }) {
  const t = useTranslations("sellers.centre");
  const { locale } = site;
  const parcelsAt = (place: keyof typeof parcelPlaces) =>
    listHref(site, { shape: parcelShape, path: "/seller/parcels" }, parcelPlaces[place]);
  const productsAt = (place: "low" | "out") =>
    listHref(site, { shape: ownProductShape, path: "/seller/products" }, productPlaces[place]);
  return (
    <>
      <Section title={t("home.urgent")} action={parcels.today > 0 && <CutOff at={cutOffAt} now={now} />}>
        <CounterRow>
          <Counter
            name={t("home.late")}
            note={t("home.lateNote")}
            count={parcels.late}
            href={parcelsAt("late")}
            locale={locale}
            tone="critical"
          />
          <Counter name={t("home.today")} count={parcels.today} href={parcelsAt("today")} locale={locale} tone="caution" />
          {products &&
            (["low", "out"] as const).map((band) => (
              <Counter
                key={band}
                name={t(`home.${band}`)}
                note={t(`home.${band}Note`)}
                count={products[band]}
                href={productsAt(band)}
                locale={locale}
                tone={band === "out" ? "critical" : "caution"}
              />
            ))}
        </CounterRow>
      </Section>
      <Section title={t("home.states")}>
        <CounterRow>
          {([...openStates, "shipped"] as const).map((state) => (
            <Counter key={state} name={t(`states.${state}`)} count={parcels[state]} href={parcelsAt(state)} locale={locale} />
          ))}
        </CounterRow>
      </Section>
    </>
  );
}
