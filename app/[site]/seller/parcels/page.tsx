import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { oneOf, pageFrom, type Query, textFrom } from "#app/_ui/kit/query.ts";
import { parcelListPath } from "#app/_ui/seller/parcel-list-path.ts";
import { ParcelTable } from "#app/_ui/seller/parcel-table.tsx";
import { ParcelTabs } from "#app/_ui/seller/parcel-tabs.tsx";
import { parcelStates } from "#server/orders/schema.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  return { title: `${t("list.title")} — ${t("name")}` };
}

export default async function ParcelsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t, query] = [await siteHere(), await askHere(), await getTranslations("sellers.centre"), await searchParams];
  const state = oneOf(["", ...parcelStates], textFrom(query, "state")) || null;
  const due = oneOf(["", "late", "today"], textFrom(query, "due")) || null;
  const page = pageFrom(query);
  const asked = Promise.all([ask.orders.parcels({ state, due, page }), ask.orders.parcelCounts()]);
  const [parcels, counts] = await orElsewhere(asked, parcelListPath({ state, due, page }));
  if (page > parcels.pages) notFound();
  const all = hrefOn(site, "/seller/parcels");
  return (
    <div className="max-w-6xl space-y-6">
      <h1 className="text-head">{t("list.title")}</h1>
      <ParcelTabs site={site} counts={counts} state={state} due={due} />
      {parcels.rows.length > 0 ? (
        <ParcelTable rows={parcels.rows} site={site} />
      ) : (
        <Empty
          title={t("list.emptyTitle")}
          action={
            counts.total > 0 && (
              <Anchor href={all} className={buttonClass({ look: "plain" })}>
                {t("list.showAll")}
              </Anchor>
            )
          }
        >
          {t(counts.total > 0 ? "list.emptyState" : "list.empty")}
        </Empty>
      )}
      <Pagination page={page} pages={parcels.pages} href={(page) => hrefOn(site, parcelListPath({ state, due, page }))} />
    </div>
  );
}
