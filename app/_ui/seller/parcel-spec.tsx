import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { NameCell } from "#app/_ui/desk/list/name-cell.tsx";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { countryName, formatMoney, formatNumber } from "#messages/format.ts";
import type { ShopChoices } from "#server/desk/choices.ts";
import type { DeskParcel } from "#server/desk/parcel-list.ts";
import { parcelPlaces } from "#server/desk/places.ts";
import { type ParcelShape, parcelShape } from "#server/desk/shapes.ts";
import { parcelStates } from "#server/orders/schema.ts";
import type { Site } from "#server/platform/context.ts";
import { Contents, Recipient } from "./parcel-cells.tsx";
import { ParcelStateBadge } from "./parcel-state.tsx";
import { ShipBy } from "./ship-by.tsx";

export const parcelList = { shape: parcelShape, path: "/seller/parcels" };

type Counts = Record<keyof typeof parcelPlaces, number>;

/** A shop's parcels with what one needs to know before opening one: what, to whom, until when. */
export async function parcelSpec(site: Site, choices: ShopChoices, counts?: Counts): Promise<ListSpec<ParcelShape, DeskParcel>> {
  const t = await getTranslations("sellers.centre");
  const { locale } = site;
  const method = (code: string) => (code === "standard" || code === "express" ? t(`parcel.methods.${code}`) : code);
  return {
    ...parcelList,
    desk: "shop",
    list: "parcels",
    title: t("list.title"),
    caption: t("list.caption"),
    searchHint: t("list.search"),
    sorts: { urgency: t("list.sorts.urgency"), placed: t("list.sorts.placed") },
    columns: {
      order: { name: t("list.columns.order"), cell: ({ orderNumber }) => <bdi className="tabular">{orderNumber}</bdi> },
      contents: {
        name: t("list.columns.contents"),
        isWide: true,
        cell: (parcel) => <Contents parcel={parcel} />,
      },
      recipient: {
        name: t("list.columns.recipient"),
        cell: ({ recipient, country }) => (
          <span className="block wrap-anywhere text-soft @3xl:max-w-60 @3xl:min-w-44 @3xl:text-ink">
            <Recipient name={recipient} country={country} locale={locale} />
          </span>
        ),
      },
      placed: {
        name: t("list.columns.placed"),
        sort: "placed",
        phone: "hidden",
        cell: ({ placedAt }) => <Moment at={placedAt} locale={locale} shape="day" className="whitespace-nowrap" />,
      },
      shipBy: {
        name: t("list.columns.shipBy"),
        phone: "half",
        cell: ({ shipBy, due, lateDays }) => <ShipBy shipBy={shipBy} due={due} lateDays={lateDays} locale={locale} />,
      },
      state: { name: t("list.columns.state"), phone: "half", cell: ({ state }) => <ParcelStateBadge state={state} /> },
      country: { name: t("list.columns.country"), phone: "hidden", cell: ({ country }) => countryName(country, locale) },
      method: { name: t("list.columns.method"), phone: "half", cell: (row) => method(row.method) },
      items: {
        name: t("list.columns.items"),
        align: "end",
        phone: "hidden",
        cell: ({ items }) => <span className="tabular">{formatNumber(items, locale)}</span>,
      },
      worth: {
        name: t("list.columns.worth"),
        align: "end",
        phone: "half",
        cell: ({ worth }) => <bdi className="whitespace-nowrap tabular">{formatMoney(worth, locale)}</bdi>,
      },
      carrier: { name: t("list.columns.carrier"), cell: ({ carrier }) => <NameCell>{carrier ?? "—"}</NameCell> },
      tracking: {
        name: t("list.columns.tracking"),
        cell: ({ trackingNumber }) => (
          <bdi dir="ltr" className="wrap-anywhere tabular">
            {trackingNumber ?? "—"}
          </bdi>
        ),
      },
    },
    fields: {
      state: { name: t("list.fields.state"), choices: parcelStates.map((value) => ({ value, name: t(`states.${value}`) })) },
      due: {
        name: t("list.fields.due"),
        choices: (["late", "today", "later"] as const).map((value) => ({ value, name: t(`list.dues.${value}`) })),
      },
      placed: { name: t("list.fields.placed") },
      number: { name: t("list.fields.number") },
      country: {
        name: t("list.fields.country"),
        choices: choices.countries.map((value) => ({ value, name: countryName(value, locale) })),
      },
      method: {
        name: t("list.fields.method"),
        choices: (["standard", "express"] as const).map((value) => ({ value, name: method(value) })),
      },
      sku: { name: t("list.fields.sku") },
      carrier: { name: t("list.fields.carrier") },
      tracking: { name: t("list.fields.tracking") },
    },
    tabs: tabKeys(counts).map((key) => ({ key, name: nameOf(key), place: parcelPlaces[key], count: counts?.[key] })),
    rowKey: ({ id }) => id,
    rowName: ({ orderNumber }) => orderNumber,
    rowHref: ({ id }) => hrefOn(site, `/seller/parcels/${id}`),
  };

  function nameOf(key: keyof Counts): string {
    return key === "all" || key === "late" || key === "today" ? t(`list.${key}`) : t(`states.${key}`);
  }
}

/** A parcel's way from left to right; what seldom happens only shows when it did, what is urgent only while it is. */
function tabKeys(counts: Counts | undefined): (keyof Counts)[] {
  const seldom = ["late", "today", "lost", "cancelled"];
  return (["all", "late", "today", ...parcelStates] as const).filter((key) => !seldom.includes(key) || (counts?.[key] ?? 0) > 0);
}
