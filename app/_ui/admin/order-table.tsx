import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { Table } from "#app/_ui/kit/table.tsx";
import { formatMoney, formatNumber } from "#messages/format.ts";
import type { OrderRow } from "#server/orders/view.ts";
import type { Site } from "#server/platform/context.ts";
import { StateBadge } from "./state-badge.tsx";

/** Orders, a line each. */
export function OrderTable({ rows, site }: { rows: readonly OrderRow[]; site: Site }) {
  const t = useTranslations("support.list");
  const { locale } = site;
  return (
    <Table
      isDense
      caption={t("caption")}
      columns={[
        { key: "number", name: t("number") },
        { key: "state", name: t("state"), phone: "half" },
        { key: "placed", name: t("placed"), phone: "half" },
        { key: "email", name: t("email"), isFlexible: true },
        { key: "items", name: t("items"), align: "end", phone: "hidden" },
        { key: "parcels", name: t("parcels"), align: "end", phone: "hidden" },
        { key: "total", name: t("total"), align: "end" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        href: hrefOn(site, `/admin/orders/${row.number}`),
        cells: {
          number: <bdi className="tabular">{row.number}</bdi>,
          state: <StateBadge state={row.state} />,
          placed: <Moment at={row.placedAt} locale={locale} className="text-soft @4xl:text-ink @4xl:whitespace-nowrap tabular" />,
          email: <bdi className="block truncate text-soft @4xl:text-ink">{row.email}</bdi>,
          items: <span className="tabular">{formatNumber(row.items, locale)}</span>,
          parcels: <span className="tabular">{formatNumber(row.parcels, locale)}</span>,
          total: <bdi className="font-semibold whitespace-nowrap tabular">{formatMoney(row.total, locale)}</bdi>,
        },
      }))}
    />
  );
}
