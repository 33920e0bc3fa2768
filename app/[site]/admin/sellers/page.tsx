import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { sellerList, sellerSpec } from "#app/_ui/admin/seller-spec.tsx";
import { ListPage } from "#app/_ui/desk/list/list-page.tsx";
import { readList } from "#app/_ui/desk/list/read-list.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { askedOf } from "#server/platform/lists/address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${t("sellers.title")} — ${t("name")}` };
}

export default async function SellersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("support.sellers")];
  const list = await readList(sellerList, await searchParams, (place) =>
    Promise.all([ask.desk.sellers(askedOf(place)), ask.desk.officeViews({ list: "sellers" })]),
  );
  const spec = await sellerSpec(site, await ask.desk.officeChoices());
  return <ListPage spec={spec} {...list} empty={t("empty")} />;
}
