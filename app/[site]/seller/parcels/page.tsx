import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { ListPage } from "#app/_ui/desk/list/list-page.tsx";
import { readList } from "#app/_ui/desk/list/read-list.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { ParcelDeeds } from "#app/_ui/seller/parcel-deeds.tsx";
import { parcelList, parcelSpec } from "#app/_ui/seller/parcel-spec.tsx";
import { askedOf } from "#server/platform/lists/address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  return { title: `${t("list.title")} — ${t("name")}` };
}

export default async function ParcelsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre.list")];
  const list = await readList(parcelList, await searchParams, (place) =>
    Promise.all([ask.desk.parcels(askedOf(place)), ask.desk.shopViews({ list: "parcels" })]),
  );
  const spec = await parcelSpec(site, await ask.desk.shopChoices(), await ask.desk.parcelTabs());
  return <ListPage spec={spec} {...list} empty={t("empty")} deeds={<ParcelDeeds site={site} />} />;
}
