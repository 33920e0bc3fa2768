import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Section } from "#app/_ui/kit/section.tsx";
import { ParcelTable } from "#app/_ui/seller/parcel-table.tsx";
import { ToDo } from "#app/_ui/seller/to-do.tsx";
import { openStates } from "#server/orders/due.ts";

const soonShown = 6;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sellers.centre");
  return { title: `${t("home.title")} — ${t("name")}` };
}

export default async function SellerHomePage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("sellers.centre")];
  const [counts, parcels] = await orElsewhere(Promise.all([ask.orders.parcelCounts(), ask.orders.parcels({})]), "/seller");
  const open = openStates.reduce((sum, state) => sum + counts.byState[state], 0);
  const next = parcels.rows.filter(({ due }) => due !== null).slice(0, soonShown);
  return (
    <div className="max-w-5xl space-y-10">
      <header className="space-y-1">
        <h1 className="text-head">{t("home.title")}</h1>
        <p className="text-lead text-soft">{t("home.lead", { count: open })}</p>
      </header>
      <ToDo counts={counts} site={site} />
      {next.length > 0 && (
        <Section
          title={t("home.next")}
          action={
            <Anchor href={hrefOn(site, "/seller/parcels")} className={buttonClass({ look: "quiet" })}>
              {t("home.all")}
            </Anchor>
          }
        >
          <ParcelTable rows={next} site={site} />
        </Section>
      )}
    </div>
  );
}
