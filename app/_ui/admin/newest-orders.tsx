import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { Table } from "#app/_ui/kit/table.tsx";
import { formatMoney } from "#messages/format.ts";
import type { DeskOrder } from "#server/desk/order-list.ts";
import type { Site } from "#server/platform/context.ts";
import { Email } from "./email.tsx";
import { StateBadge } from "./state-badge.tsx";

/** The orders that came in last. */
export function NewestOrders({ orders, site }: { orders: readonly DeskOrder[]; site: Site }) {
  const t = useTranslations("support");
  if (orders.length === 0) return null;
  const { locale } = site;
  return (
    <Section
      title={t("home.newest")}
      action={
        <Anchor href={hrefOn(site, "/admin/orders")} className={buttonClass({ look: "quiet" })}>
          {t("home.all")}
        </Anchor>
      }
    >
      <Table
        isDense
        caption={t("home.newest")}
        columns={[
          { key: "number", name: t("orders.columns.number") },
          { key: "state", name: t("orders.columns.state"), phone: "half" },
          { key: "placed", name: t("orders.columns.placed"), phone: "half" },
          { key: "email", name: t("orders.columns.email"), isFlexible: true },
          { key: "total", name: t("orders.columns.total"), align: "end" },
        ]}
        rows={orders.map((row) => ({
          key: row.id,
          href: hrefOn(site, `/admin/orders/${row.number}`),
          cells: {
            number: <bdi className="tabular">{row.number}</bdi>,
            state: <StateBadge state={row.state} />,
            placed: (
              <Moment at={row.placedAt} locale={locale} className="text-soft @4xl:text-ink @4xl:whitespace-nowrap tabular" />
            ),
            email: <Email address={row.email} />,
            total: <bdi className="font-semibold whitespace-nowrap tabular">{formatMoney(row.total, locale)}</bdi>,
          },
        }))}
      />
    </Section>
  );
}
