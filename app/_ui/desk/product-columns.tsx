import { getTranslations } from "next-intl/server";
import { NameCell } from "#app/_ui/desk/list/name-cell.tsx";
import type { FilterWords, ListColumn } from "#app/_ui/desk/list/spec.ts";
import { Moment } from "#app/_ui/kit/moment.tsx";
import { formatNumber } from "#messages/format.ts";
import type { Choice } from "#server/desk/choices.ts";
import { productPlaces } from "#server/desk/places.ts";
import type { DeskProduct } from "#server/desk/product-list.ts";
import { type OwnProductShape, productStates, stockBands } from "#server/desk/shapes.ts";
import { ProductName, ProductPrice, ProductState, ProductStock } from "./product-cells.tsx";

/** What both desks' lists of products have in common. */
export async function productColumns(locale: string, categories: readonly Choice[]) {
  const [t, kit] = [await getTranslations("support.products"), await getTranslations("desk.list")];
  const columns: Record<string, ListColumn<DeskProduct>> = {
    name: { name: t("columns.name"), sort: "name", cell: (product) => <ProductName product={product} /> },
    state: { name: t("columns.state"), phone: "half", cell: ({ state }) => <ProductState state={state} /> },
    category: { name: t("columns.category"), phone: "hidden", cell: ({ category }) => <NameCell>{category}</NameCell> },
    price: {
      name: t("columns.price"),
      align: "end",
      phone: "half",
      cell: (product) => <ProductPrice product={product} locale={locale} />,
    },
    stock: { name: t("columns.stock"), align: "end", phone: "half", cell: (product) => <ProductStock product={product} /> },
    variants: {
      name: t("columns.variants"),
      align: "end",
      phone: "hidden",
      cell: ({ variants }) => <span className="tabular">{formatNumber(variants, locale)}</span>,
    },
    rating: {
      name: t("columns.rating"),
      align: "end",
      phone: "hidden",
      cell: ({ rating }) => <span className="tabular">{rating === null ? "—" : formatNumber(rating, locale)}</span>,
    },
    updated: {
      name: t("columns.updated"),
      sort: "updated",
      phone: "hidden",
      cell: ({ updatedAt }) => <Moment at={updatedAt} locale={locale} className="whitespace-nowrap tabular" />,
    },
  };
  const fields: { [K in keyof OwnProductShape["fields"]]: FilterWords } = {
    state: { name: t("fields.state"), choices: productStates.map((value) => ({ value, name: t(`states.${value}`) })) },
    stock: { name: t("fields.stock"), choices: stockBands.map((value) => ({ value, name: t(`bands.${value}`) })) },
    category: { name: t("fields.category"), choices: categories },
    sku: { name: t("fields.sku") },
    updated: { name: t("fields.updated") },
  };
  const tabs = (["all", "live", "low", "out", "draft", "withdrawn"] as const).map((key) => ({
    key,
    name: key === "all" ? kit("all") : t(`tabs.${key}`),
    place: productPlaces[key],
  }));
  const sorts = { updated: t("sorts.updated"), name: t("sorts.name"), popularity: t("sorts.popularity") };
  return { columns, fields, tabs, sorts, searchHint: t("search") };
}
