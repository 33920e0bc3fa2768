import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { NameCell } from "#app/_ui/desk/list/name-cell.tsx";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { productColumns } from "#app/_ui/desk/product-columns.tsx";
import type { OfficeChoices } from "#server/desk/choices.ts";
import type { DeskProduct } from "#server/desk/product-list.ts";
import { type ProductShape, productShape } from "#server/desk/shapes.ts";
import type { Site } from "#server/platform/context.ts";

export const productList = { shape: productShape, path: "/admin/products" };

/** All products of the hall. A live one opens in the shop, as shoppers see it. */
export async function productSpec(site: Site, choices: OfficeChoices): Promise<ListSpec<ProductShape, DeskProduct>> {
  const t = await getTranslations("support.products");
  const { columns, fields, ...shared } = await productColumns(site.locale, choices.categories);
  return {
    ...productList,
    ...shared,
    desk: "office",
    list: "products",
    title: t("title"),
    caption: t("caption"),
    columns: {
      ...columns,
      seller: { name: t("columns.seller"), cell: ({ seller }) => <NameCell>{seller.name}</NameCell> },
    },
    fields: { ...fields, seller: { name: t("fields.seller"), choices: choices.sellers } },
    rowKey: ({ id }) => id,
    rowName: ({ name }) => name,
    rowHref: ({ state, slug }) => (state === "live" ? hrefOn(site, `/p/${slug}`) : null),
  };
}
