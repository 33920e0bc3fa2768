import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { orderList, orderSpec } from "#app/_ui/admin/order-spec.tsx";
import { ListPage } from "#app/_ui/desk/list/list-page.tsx";
import { readList } from "#app/_ui/desk/list/read-list.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { askedOf } from "#server/platform/lists/address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${t("orders.title")} — ${t("name")}` };
}

export default async function OrdersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("support.orders")];
  const list = await readList(orderList, await searchParams, (place) =>
    Promise.all([ask.desk.orders(askedOf(place)), ask.desk.officeViews({ list: "orders" })]),
  );
  const spec = await orderSpec(site, await ask.desk.officeChoices(), await ask.desk.orderTabs());
  return <ListPage spec={spec} {...list} empty={t("empty")} />;
}
