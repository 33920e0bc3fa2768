import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { peopleList, peopleSpec } from "#app/_ui/admin/people-spec.tsx";
import { ListPage } from "#app/_ui/desk/list/list-page.tsx";
import { readList } from "#app/_ui/desk/list/read-list.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { askedOf } from "#server/platform/lists/address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const [t, office] = [await getTranslations("people"), await getTranslations("support")];
  return { title: `${t("list.title")} — ${office("name")}` };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("people.list")];
  const list = await readList(peopleList, await searchParams, (place) =>
    Promise.all([ask.desk.people(askedOf(place)), ask.desk.officeViews({ list: "people" })]),
  );
  const spec = await peopleSpec(site, await ask.identity.roleNames());
  return <ListPage spec={spec} {...list} empty={t("empty")} />;
}
