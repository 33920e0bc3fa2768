import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { DeliveryMethod } from "#app/_ui/desk/delivery-method.tsx";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { countryName, formatMoney, formatNumber } from "#messages/format.ts";
import type { OfficeChoices } from "#server/desk/choices.ts";
import type { DeskOrder } from "#server/desk/order-list.ts";
import { orderPlaces } from "#server/desk/places.ts";
import { type OrderShape, orderShape } from "#server/desk/shapes.ts";
import { orderStates } from "#server/orders/schema.ts";
import type { Site } from "#server/platform/context.ts";
import { Email } from "./email.tsx";
import { StateBadge } from "./state-badge.tsx";

export const orderList = { shape: orderShape, path: "/admin/orders" };

/** The back office's orders, as their page shows them. */
export async function orderSpec(
  site: Site,
  choices: OfficeChoices,
  counts?: Record<keyof typeof orderPlaces, number>,
): Promise<ListSpec<OrderShape, DeskOrder>> {
  const [t, kit] = [await getTranslations("support"), await getTranslations("desk.list")];
  const { locale } = site;
  const country = (code: string) => (code ? countryName(code, locale) : "—");
  const named = <K extends string>(keys: readonly K[], name: (key: K) => string) =>
    keys.map((value) => ({ value, name: name(value) }));
  return {
    ...orderList,
    desk: "office",
    list: "orders",
    title: t("orders.title"),
    caption: t("orders.caption"),
    searchHint: t("orders.search"),
    sorts: { placed: t("orders.sorts.placed"), total: t("orders.sorts.total"), email: t("orders.sorts.email") },
    columns: {
      number: { name: t("orders.columns.number"), cell: ({ number }) => <bdi className="tabular">{number}</bdi> },
      state: { name: t("orders.columns.state"), phone: "half", cell: ({ state }) => <StateBadge state={state} /> },
      placed: {
        name: t("orders.columns.placed"),
        sort: "placed",
        phone: "half",
        cell: ({ placedAt }) => (
          <Moment at={placedAt} locale={locale} className="text-soft @3xl:text-ink @3xl:whitespace-nowrap tabular" />
        ),
      },
      email: {
        name: t("orders.columns.email"),
        sort: "email",
        isWide: true,
        cell: ({ email }) => <Email address={email} />,
      },
      country: {
        name: t("orders.columns.country"),
        phone: "half",
        cell: (row) => <span className="block @3xl:max-w-36 @3xl:truncate">{country(row.country)}</span>,
      },
      items: {
        name: t("orders.columns.items"),
        align: "end",
        phone: "hidden",
        cell: ({ items }) => <span className="tabular">{formatNumber(items, locale)}</span>,
      },
      parcels: {
        name: t("orders.columns.parcels"),
        align: "end",
        phone: "hidden",
        cell: ({ parcels }) => <span className="tabular">{formatNumber(parcels, locale)}</span>,
      },
      total: {
        name: t("orders.columns.total"),
        align: "end",
        sort: "total",
        phone: "half",
        cell: ({ total }) => <bdi className="font-semibold whitespace-nowrap tabular">{formatMoney(total, locale)}</bdi>,
      },
      channel: {
        name: t("orders.columns.channel"),
        cell: ({ channel }) => <bdi>{choices.channels.find(({ value }) => value === channel)?.name ?? channel}</bdi>,
      },
      sellers: {
        name: t("orders.columns.sellers"),
        cell: ({ sellers }) => <span className="line-clamp-2 min-w-40">{sellers.join(", ")}</span>,
      },
      method: { name: t("orders.columns.method"), cell: ({ method }) => <DeliveryMethod code={method} /> },
    },
    fields: {
      state: { name: t("orders.fields.state"), choices: named(orderStates, (state) => t(`states.${state}`)) },
      placed: { name: t("orders.fields.placed") },
      number: { name: t("orders.fields.number") },
      email: { name: t("orders.fields.email") },
      total: { name: t("orders.fields.total"), currencies: choices.currencies },
      channel: { name: t("orders.fields.channel"), choices: choices.channels },
      country: { name: t("orders.fields.country"), choices: named(choices.countries, country) },
      seller: { name: t("orders.fields.seller"), choices: choices.sellers },
      buyer: { name: t("orders.fields.buyer"), choices: named(["member", "guest"] as const, (who) => t(`orders.buyers.${who}`)) },
      attention: {
        name: t("orders.fields.attention"),
        choices: named(["review", "late"] as const, (why) => t(`orders.attentions.${why}`)),
      },
    },
    tabs: (["all", "review", ...orderStates] as const)
      .filter((key) => key !== "review" || (counts?.review ?? 0) > 0)
      .map((key) => ({
        key,
        name: key === "all" ? kit("all") : key === "review" ? t("orders.review") : t(`states.${key}`),
        place: orderPlaces[key],
        count: counts?.[key],
      })),
    rowKey: ({ id }) => id,
    rowName: ({ number }) => number,
    rowHref: ({ number }) => hrefOn(site, `/admin/orders/${number}`),
  };
}
