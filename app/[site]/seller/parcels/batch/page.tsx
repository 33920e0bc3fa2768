import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import type { Query } from "#app/_ui/kit/query.ts";
import { AdvanceBatch, PasteBatch, ShipBatch } from "#app/_ui/seller/batch-forms.tsx";
import { BatchRows } from "#app/_ui/seller/batch-rows.tsx";
import { chosenFrom } from "#app/_ui/seller/chosen-parcels.ts";
import { batchMax } from "#server/desk/schema.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  return { title: `${t("batch.choose")} — ${t("name")}` };
}

export default async function BatchPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre.batch")];
  const chosen = chosenFrom(await searchParams);
  const parcels = await orElsewhere(chosen ? ask.desk.batch(chosen) : ask.desk.batch({ ids: [nobody] }), "/seller/parcels");
  const list = hrefOn(site, "/seller/parcels");
  return (
    <div className="max-w-4xl space-y-8">
      <PageHead
        title={chosen ? t("title", { count: parcels.length }) : t("choose")}
        crumbs={[{ name: t("back"), href: list }]}
        lead={parcels.length > 0 && t("lead")}
      />
      {parcels.length === batchMax && <p className="text-soft">{t("max", { count: batchMax })}</p>}
      {parcels.length > 0 ? (
        <>
          <AdvanceBatch locale={site.locale} ids={parcels.map(({ id }) => id)} />
          <ShipBatch locale={site.locale}>
            <BatchRows parcels={parcels} locale={site.locale} />
          </ShipBatch>
        </>
      ) : (
        <Empty
          title={t("nothing")}
          action={
            <Anchor href={list} className={buttonClass({ look: "plain" })}>
              {t("toList")}
            </Anchor>
          }
        />
      )}
      <section className="border-t border-line pt-6">
        <PasteBatch locale={site.locale} />
      </section>
    </div>
  );
}

/** A parcel that is nobody's: whoever may see parcels is asked for all the same. */
const nobody = "00000000-0000-7000-8000-000000000000";
