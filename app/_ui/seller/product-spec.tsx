import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import type { ListSpec } from "#app/_ui/desk/list/spec.ts";
import { productColumns } from "#app/_ui/desk/product-columns.tsx";
import type { ShopChoices } from "#server/desk/choices.ts";
import type { DeskProduct } from "#server/desk/product-list.ts";
import { type OwnProductShape, ownProductShape } from "#server/desk/shapes.ts";
import type { Site } from "#server/platform/context.ts";

export const ownProductList = { shape: ownProductShape, path: "/seller/products" };

/** A shop's own products. A live one opens in the shop, as shoppers see it. */
export async function ownProductSpec(site: Site, choices: ShopChoices): Promise<ListSpec<OwnProductShape, DeskProduct>> {
  const t = await getTranslations("sellers.centre.products");
  return {
    ...ownProductList,
    ...(await productColumns(site.locale, choices.categories)),
    desk: "shop",
    list: "products",
    title: t("title"),
    caption: t("caption"),
    rowKey: ({ id }) => id,
    rowName: ({ name }) => name,
    rowHref: ({ state, slug }) => (state === "live" ? hrefOn(site, `/p/${slug}`) : null),
  };
}
