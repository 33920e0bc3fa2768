import { getTranslations } from "next-intl/server";
import { listHref } from "#app/_ui/desk/list/list-href.ts";
import { NameCell } from "#app/_ui/desk/list/name-cell.tsx";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { formatMoney, formatNumber, languageName } from "#messages/format.ts";
import type { OfficeChoices } from "#server/desk/choices.ts";
import type { DeskCustomer } from "#server/desk/customer-list.ts";
import { customerPlaces } from "#server/desk/places.ts";
import { type CustomerShape, customerShape, orderShape } from "#server/desk/shapes.ts";
import type { Site } from "#server/platform/context.ts";
import { Email } from "./email.tsx";

export const customerList = { shape: customerShape, path: "/admin/customers" };

/** People with an account; each opens the orders of their email, those they made as a guest included. */
export async function customerSpec(site: Site, choices: OfficeChoices): Promise<ListSpec<CustomerShape, DeskCustomer>> {
  const [t, kit] = [await getTranslations("support.customers"), await getTranslations("desk.list")];
  const { locale } = site;
  const ordersOf = (email: string) =>
    listHref(
      site,
      { shape: orderShape, path: "/admin/orders" },
      { filters: { email: { op: "is", values: [email.toLowerCase()] } } },
    );
  return {
    ...customerList,
    desk: "office",
    list: "customers",
    title: t("title"),
    caption: t("caption"),
    searchHint: t("search"),
    sorts: { joined: t("sorts.joined"), name: t("sorts.name"), email: t("sorts.email") },
    columns: {
      name: { name: t("columns.name"), sort: "name", cell: ({ name }) => <NameCell>{name}</NameCell> },
      email: {
        name: t("columns.email"),
        sort: "email",
        isWide: true,
        cell: ({ email }) => <Email address={email} />,
      },
      role: {
        name: t("columns.role"),
        phone: "half",
        cell: ({ role, isActive }) => (
          <span className="flex flex-wrap gap-1">
            <Badge tone={role === "shopper" ? "plain" : "info"}>{t(`roles.${role}`)}</Badge>
            {!isActive && <Badge tone="critical">{t("inactive")}</Badge>}
          </span>
        ),
      },
      orders: {
        name: t("columns.orders"),
        align: "end",
        phone: "hidden",
        cell: ({ orders }) => <span className="tabular">{formatNumber(orders, locale)}</span>,
      },
      spent: {
        name: t("columns.spent"),
        align: "end",
        phone: "half",
        cell: ({ spent }) =>
          spent.length === 0 ? (
            <span className="text-soft">—</span>
          ) : (
            spent.slice(0, 2).map((sum) => (
              <bdi key={sum.currency} className="block font-semibold whitespace-nowrap tabular">
                {formatMoney(sum, locale)}
              </bdi>
            ))
          ),
      },
      joined: {
        name: t("columns.joined"),
        sort: "joined",
        phone: "hidden",
        cell: ({ joinedAt }) => <Moment at={joinedAt} locale={locale} shape="date" className="whitespace-nowrap" />,
      },
      language: { name: t("columns.language"), phone: "hidden", cell: ({ language }) => languageName(language, locale) },
      lastOrder: {
        name: t("columns.lastOrder"),
        phone: "hidden",
        cell: ({ lastOrderAt }) =>
          lastOrderAt ? (
            <Moment at={lastOrderAt} locale={locale} className="whitespace-nowrap tabular" />
          ) : (
            <span className="text-soft">{t("never")}</span>
          ),
      },
    },
    fields: {
      email: { name: t("fields.email") },
      role: {
        name: t("fields.role"),
        choices: (["shopper", "seller", "desk"] as const).map((value) => ({ value, name: t(`roles.${value}`) })),
      },
      bought: {
        name: t("fields.bought"),
        choices: (["yes", "no"] as const).map((value) => ({ value, name: t(`bought.${value}`) })),
      },
      language: {
        name: t("fields.language"),
        choices: choices.languages.map((value) => ({ value, name: languageName(value, locale) })),
      },
      joined: { name: t("fields.joined") },
    },
    tabs: (["all", "shoppers", "buyers", "sellers", "desk"] as const).map((key) => ({
      key,
      name: key === "all" ? kit("all") : t(`tabs.${key}`),
      place: customerPlaces[key],
    })),
    rowKey: ({ id }) => id,
    rowName: ({ name }) => name,
    rowHref: ({ email, orders }) => (orders > 0 ? ordersOf(email) : null),
  };
}
