import { useTranslations } from "next-intl";
import { Accordion } from "#app/_ui/kit/accordion.tsx";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Facts } from "#app/_ui/kit/facts.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { Table } from "#app/_ui/kit/table.tsx";
import { Timeline } from "#app/_ui/kit/timeline.tsx";
import { WideTable } from "#app/_ui/kit/wide-table.tsx";
import { formatMoney, formatNumber } from "#messages/format.ts";
import type { PartProps } from "./specimen.tsx";

const shops = [
  ["Haneul Works", 1284, 96, 12_345_650n],
  ["De Werf", 18, 2, 99_999_99n],
  ["متجر النخلة للخزف اليدوي", 0, 0, 0n],
] as const;

export function DataSpecimen({ locale, here }: PartProps) {
  const t = useTranslations("kit.page");
  const money = (amount: bigint) => formatMoney({ amount, currency: "USD" }, locale);
  const rows = shops.map(([name, orders, refunds, sales]) => ({
    key: name,
    href: here,
    cells: {
      shop: <bdi>{name}</bdi>,
      orders: formatNumber(orders, locale),
      items: formatNumber(orders * 2, locale),
      refunds: formatNumber(refunds, locale),
      sales: money(sales),
      fee: money(sales / 10n),
      payout: money(sales - sales / 10n),
      state: <Badge tone={refunds > 10 ? "caution" : "plain"}>{t(refunds > 10 ? "refunds" : "done")}</Badge>,
    },
  }));
  const numbers = (["orders", "items", "refunds", "sales", "fee", "payout"] as const).map((key) => ({
    key,
    name: t(key),
    align: "end" as const,
  }));
  return (
    <div className="grid grid-cols-1 gap-10">
      <WideTable
        caption={t("caption")}
        columns={[{ key: "shop", name: t("shop") }, ...numbers]}
        rows={rows}
        foot={{ shop: t("sum"), orders: "1,302", sales: money(22_345_649n) }}
      />
      <Table
        caption={`${t("caption")} 2`}
        columns={[{ key: "shop", name: t("shop") }, { key: "state", name: t("state"), phone: "half" }, ...numbers.slice(3, 4)]}
        rows={rows}
      />
      <div className="grid gap-10 md:grid-cols-2">
        <div className="space-y-8">
          <Facts
            facts={[
              [t("factMaterial"), t("factMaterialValue")],
              [t("factSize"), t("factSizeValue")],
            ]}
          />
          <Timeline
            label={t("timeline")}
            happenings={(["happened1", "happened2", "happened3"] as const).map((key, n) => ({
              key,
              title: t(key),
              at: <Moment at={`2026-11-2${n}T09:30:00Z`} locale={locale} />,
              tone: n === 2 ? "positive" : "plain",
            }))}
          />
        </div>
        <Accordion
          name="kit-fold"
          folds={[
            { key: "1", title: t("accordion1"), children: t("accordionText"), isOpen: true },
            { key: "2", title: t("accordion2"), children: t("accordionText") },
          ]}
        />
      </div>
    </div>
  );
}
