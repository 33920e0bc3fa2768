import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere, contextHere } from "#app/_trpc/ask.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { Sales } from "#app/_ui/desk/sales.tsx";
import { NextParcels } from "#app/_ui/seller/next-parcels.tsx";
import { ToDo } from "#app/_ui/seller/to-do.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  return { title: `${t("home.title")} — ${t("name")}` };
}

export default async function SellerHomePage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre.home")];
  const home = await orElsewhere(ask.desk.shopHome(), "/seller");
  const { parcels } = home;
  const { now } = await contextHere();
  return (
    <div className="max-w-5xl space-y-9">
      <PageHead
        title={t("title")}
        lead={<p className="text-lead">{t("lead", { count: parcels.new + parcels.confirmed + parcels.packed })}</p>}
      />
      <ToDo home={home} now={now} site={site} />
      <NextParcels parcels={home.next} site={site} />
      <Sales sales={home.sales} days={home.days} locale={site.locale} />
    </div>
  );
}
