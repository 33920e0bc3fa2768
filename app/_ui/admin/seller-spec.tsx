import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { NameCell } from "#app/_ui/desk/list/name-cell.tsx";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { Badge, type Tone } from "#app/_ui/kit/badge.tsx";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { countryName, formatNumber } from "#messages/format.ts";
import type { OfficeChoices } from "#server/desk/choices.ts";
import { sellerPlaces } from "#server/desk/places.ts";
import type { DeskSeller } from "#server/desk/seller-list.ts";
import { type SellerShape, sellerShape, sellerStates } from "#server/desk/shapes.ts";
import type { Site } from "#server/platform/context.ts";

export const sellerList = { shape: sellerShape, path: "/admin/sellers" };

const tones: Record<DeskSeller["state"], Tone> = {
  applied: "info",
  needsInfo: "caution",
  approved: "positive",
  suspended: "critical",
  closed: "plain",
};

/** Sellers with what waits at their counter; each opens its products. */
export async function sellerSpec(site: Site, choices: OfficeChoices): Promise<ListSpec<SellerShape, DeskSeller>> {
  const [t, kit] = [await getTranslations("support.sellers"), await getTranslations("desk.list")];
  const { locale } = site;
  const count = (value: number) => (
    <span className={value === 0 ? "text-soft tabular" : "tabular"}>{formatNumber(value, locale)}</span>
  );
  return {
    ...sellerList,
    desk: "office",
    list: "sellers",
    title: t("title"),
    caption: t("caption"),
    searchHint: t("search"),
    sorts: { name: t("sorts.name"), joined: t("sorts.joined") },
    columns: {
      name: { name: t("columns.name"), sort: "name", cell: ({ name }) => <NameCell>{name}</NameCell> },
      state: {
        name: t("columns.state"),
        phone: "half",
        cell: ({ state }) => <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
      },
      country: { name: t("columns.country"), phone: "half", isWide: true, cell: ({ country }) => countryName(country, locale) },
      city: { name: t("columns.city"), cell: ({ city }) => <NameCell>{city}</NameCell> },
      products: { name: t("columns.products"), align: "end", phone: "hidden", cell: ({ products }) => count(products) },
      open: { name: t("columns.open"), align: "end", phone: "hidden", cell: ({ open }) => count(open) },
      late: {
        name: t("columns.late"),
        align: "end",
        phone: "half",
        cell: ({ late }) =>
          late > 0 ? (
            <Badge tone="critical">{`${formatNumber(late, locale)} · ${t("columns.late")}`}</Badge>
          ) : (
            <span className="hidden @3xl:inline">{count(0)}</span>
          ),
      },
      joined: {
        name: t("columns.joined"),
        sort: "joined",
        phone: "hidden",
        cell: ({ joinedAt }) => <Moment at={joinedAt} locale={locale} shape="date" className="whitespace-nowrap" />,
      },
    },
    fields: {
      state: { name: t("fields.state"), choices: sellerStates.map((value) => ({ value, name: t(`states.${value}`) })) },
      country: {
        name: t("fields.country"),
        choices: choices.countries.map((value) => ({ value, name: countryName(value, locale) })),
      },
      parcels: {
        name: t("fields.parcels"),
        choices: (["late", "open"] as const).map((value) => ({ value, name: t(`parcels.${value}`) })),
      },
      joined: { name: t("fields.joined") },
    },
    tabs: (["all", "approved", "late", "suspended"] as const).map((key) => ({
      key,
      name: key === "all" ? kit("all") : t(`tabs.${key}`),
      place: sellerPlaces[key],
    })),
    rowKey: ({ id }) => id,
    rowName: ({ name }) => name,
    rowHref: ({ slug }) => hrefOn(site, `/admin/products?seller=${slug}`),
  };
}
