import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { productList, productSpec } from "#app/_ui/admin/product-spec.tsx";
import { ListPage } from "#app/_ui/desk/list/list-page.tsx";
import { readList } from "#app/_ui/desk/list/read-list.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { askedOf } from "#server/platform/lists/address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${t("products.title")} — ${t("name")}` };
}

export default async function ProductsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("support.products")];
  const list = await readList(productList, await searchParams, (place) =>
    Promise.all([ask.desk.products(askedOf(place)), ask.desk.officeViews({ list: "products" })]),
  );
  const spec = await productSpec(site, await ask.desk.officeChoices());
  return <ListPage spec={spec} {...list} empty={t("empty")} />;
}
