import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import type { Query } from "#app/_ui/kit/query.ts";
import { chosenFrom } from "#app/_ui/seller/chosen-parcels.ts";
import { PackingSlip } from "#app/_ui/seller/packing-slip.tsx";
import { PrintButton } from "#app/_ui/seller/print-button.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  return { title: `${t("batch.slips")} — ${t("name")}` };
}

export default async function SlipsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre.batch")];
  const chosen = chosenFrom(await searchParams);
  const shop = await orElsewhere(ask.sellers.mine(), "/seller/parcels");
  const rows = chosen ? await ask.desk.batch(chosen) : [];
  const parcels = await Promise.all(rows.map(({ id }) => ask.orders.parcel({ parcelId: id })));
  return (
    <div className="max-w-3xl space-y-8 print:max-w-none">
      <PageHead
        title={t("slipsTitle", { count: parcels.length })}
        crumbs={[{ name: t("back"), href: hrefOn(site, "/seller/parcels") }]}
        action={parcels.length > 0 && <PrintButton word={t("print")} />}
      />
      {parcels.length === 0 && <p className="text-soft">{t("nothing")}</p>}
      {parcels.map((parcel) => (
        <PackingSlip key={parcel.id} parcel={parcel} shopName={shop.name} locale={site.locale} />
      ))}
    </div>
  );
}
