import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { OrderFilters } from "#app/_ui/admin/order-filters.tsx";
import { orderListPath } from "#app/_ui/admin/order-list-path.ts";
import { OrderTable } from "#app/_ui/admin/order-table.tsx";
import { OrderTabs } from "#app/_ui/admin/order-tabs.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { oneOf, pageFrom, type Query, textFrom } from "#app/_ui/kit/query.ts";
import { orderStates } from "#server/orders/schema.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${t("list.title")} — ${t("name")}` };
}

export default async function OrdersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t, query] = [await siteHere(), await askHere(), await getTranslations("support.list"), await searchParams];
  const view = {
    state: oneOf(["", ...orderStates], textFrom(query, "state")) || null,
    placed: oneOf(["", "today"], textFrom(query, "placed")) || null,
    search: textFrom(query, "search").slice(0, 1_000),
  };
  const page = pageFrom(query);
  const { state, ...counted } = view;
  const asked = Promise.all([ask.orders.all({ ...view, page }), ask.orders.counts(counted)]);
  const [orders, counts] = await orElsewhere(asked, orderListPath({ ...view, page }));
  if (page > orders.pages) notFound();
  const isNarrow = Boolean(state || view.placed || view.search);
  return (
    <div className="space-y-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1 className="text-head">{t("title")}</h1>
        <OrderFilters site={site} view={view} />
      </div>
      <OrderTabs site={site} counts={counts} view={view} />
      {view.search && (
        <p role="status" className="text-soft">
          {t("results", { count: orders.total })}
        </p>
      )}
      {orders.rows.length > 0 ? (
        <OrderTable rows={orders.rows} site={site} />
      ) : (
        <Empty
          title={t("emptyTitle")}
          action={
            isNarrow && (
              <Anchor href={hrefOn(site, "/admin/orders")} className={buttonClass({ look: "plain" })}>
                {t("showAll")}
              </Anchor>
            )
          }
        >
          {t(isNarrow ? "emptyState" : "empty")}
        </Empty>
      )}
      <Pagination page={page} pages={orders.pages} href={(page) => hrefOn(site, orderListPath({ ...view, page }))} />
    </div>
  );
}
