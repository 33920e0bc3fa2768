import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Attention } from "#app/_ui/admin/attention.tsx";
import { NewestOrders } from "#app/_ui/admin/newest-orders.tsx";
import { officePlaces } from "#app/_ui/admin/office-places.ts";
import { ReviewList } from "#app/_ui/admin/review-list.tsx";
import { Trouble } from "#app/_ui/admin/trouble.tsx";
import { may } from "#app/_ui/desk/may.ts";
import { PageHead } from "#app/_ui/desk/page-head.tsx";
import { Sales } from "#app/_ui/desk/sales.tsx";
import { Section } from "#app/_ui/kit/section.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${t("home.title")} — ${t("name")}` };
}

export default async function AdminHomePage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("support.home")];
  const me = await ask.identity.me();
  const [elsewhere] = me && !may(me.permissions, "orders.read") ? (await officePlaces(site, me, 0)).places : [];
  if (elsewhere) redirect(elsewhere.href);
  const [home, reviews] = await orElsewhere(Promise.all([ask.desk.officeHome(), ask.support.openReviews()]), "/admin");
  const maySeeSellers = me !== null && may(me.permissions, "sellers.read");
  return (
    <div className="max-w-6xl space-y-9">
      <PageHead title={t("title")} lead={<p className="text-lead">{t("lead", { count: home.orders.today })}</p>} />
      <Attention home={home} site={site} maySeeSellers={maySeeSellers} />
      <Sales sales={home.sales} days={home.days} locale={site.locale} />
      {reviews.total > 0 && (
        <Section title={t("reviews")}>
          <ReviewList site={site} reviews={reviews} />
        </Section>
      )}
      <NewestOrders orders={home.newest} site={site} />
      <Trouble home={home} site={site} />
    </div>
  );
}
