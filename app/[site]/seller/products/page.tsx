import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { ListPage } from "#app/_ui/desk/list/list-page.tsx";
import { readList } from "#app/_ui/desk/list/read-list.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { ownProductList, ownProductSpec } from "#app/_ui/seller/product-spec.tsx";
import { askedOf } from "#server/platform/lists/address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  return { title: `${t("products.title")} — ${t("name")}` };
}

export default async function ProductsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre.products")];
  const list = await readList(ownProductList, await searchParams, (place) =>
    Promise.all([ask.desk.ownProducts(askedOf(place)), ask.desk.shopViews({ list: "products" })]),
  );
  const spec = await ownProductSpec(site, await ask.desk.shopChoices());
  return <ListPage spec={spec} {...list} empty={t("empty")} />;
}
