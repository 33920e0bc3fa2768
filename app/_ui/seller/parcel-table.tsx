import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { Table } from "#app/_ui/kit/table.tsx";
import { countryName } from "#messages/format.ts";
import type { ParcelRow } from "#server/orders/parcel-queries.ts";
import type { Site } from "#server/platform/context.ts";
import { ParcelStateBadge } from "./parcel-state.tsx";
import { ShipBy } from "./ship-by.tsx";

/** Parcels with what one needs to know before opening one: what, to whom, until when. */
export function ParcelTable({ rows, site }: { rows: readonly ParcelRow[]; site: Site }) {
  const t = useTranslations("sellers.centre.list");
  const { locale } = site;
  const contents = ({ firstItem, items }: ParcelRow) =>
    items > 1 ? t("more", { item: firstItem, count: items - 1 }) : firstItem;
  return (
    <Table
      caption={t("caption")}
      columns={[
        { key: "order", name: t("order") },
        { key: "contents", name: t("contents") },
        { key: "recipient", name: t("recipient") },
        { key: "placed", name: t("placed"), phone: "hidden" },
        { key: "shipBy", name: t("shipBy"), phone: "half" },
        { key: "state", name: t("state"), phone: "half", align: "end" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        href: hrefOn(site, `/seller/parcels/${row.id}`),
        cells: {
          order: <bdi className="tabular">{row.orderNumber}</bdi>,
          contents: <span className="line-clamp-2">{contents(row)}</span>,
          recipient: (
            <span className="text-soft @4xl:text-ink">
              <bdi>{row.recipient}</bdi>, {countryName(row.country, locale)}
            </span>
          ),
          placed: <Moment at={row.placedAt} locale={locale} shape="day" className="whitespace-nowrap" />,
          shipBy: <ShipBy shipBy={row.shipBy} due={row.due} locale={locale} />,
          state: <ParcelStateBadge state={row.state} />,
        },
      }))}
    />
  );
}
