import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { Table } from "#app/_ui/kit/table.tsx";
import type { DeskParcel } from "#server/desk/parcel-list.ts";
import type { Site } from "#server/platform/context.ts";
import { Contents, Recipient } from "./parcel-cells.tsx";
import { ParcelStateBadge } from "./parcel-state.tsx";
import { ShipBy } from "./ship-by.tsx";

/** The few parcels to take up next. */
export function NextParcels({ parcels, site }: { parcels: readonly DeskParcel[]; site: Site }) {
  const t = useTranslations("sellers.centre");
  if (parcels.length === 0) return null;
  const { locale } = site;
  return (
    <Section
      title={t("home.next")}
      action={
        <Anchor href={hrefOn(site, "/seller/parcels")} className={buttonClass({ look: "quiet" })}>
          {t("home.all")}
        </Anchor>
      }
    >
      <Table
        caption={t("home.next")}
        columns={[
          { key: "order", name: t("list.columns.order") },
          { key: "contents", name: t("list.columns.contents"), isFlexible: true },
          { key: "recipient", name: t("list.columns.recipient") },
          { key: "shipBy", name: t("list.columns.shipBy"), phone: "half" },
          { key: "state", name: t("list.columns.state"), phone: "half", align: "end" },
        ]}
        rows={parcels.map((row) => ({
          key: row.id,
          href: hrefOn(site, `/seller/parcels/${row.id}`),
          cells: {
            order: <bdi className="tabular">{row.orderNumber}</bdi>,
            contents: <Contents parcel={row} />,
            recipient: (
              <span className="block wrap-anywhere text-soft @4xl:max-w-60 @4xl:min-w-44 @4xl:text-ink">
                <Recipient name={row.recipient} country={row.country} locale={locale} />
              </span>
            ),
            shipBy: <ShipBy shipBy={row.shipBy} due={row.due} lateDays={row.lateDays} locale={locale} />,
            state: <ParcelStateBadge state={row.state} />,
          },
        }))}
      />
    </Section>
  );
}
