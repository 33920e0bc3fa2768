import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { OrderSearch } from "#app/_ui/admin/order-search.tsx";
import { ReviewList } from "#app/_ui/admin/review-list.tsx";
import { StateMatrix } from "#app/_ui/admin/state-matrix.tsx";
import { Section } from "#app/_ui/kit/section.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("support");
  return { title: `${t("home.title")} — ${t("name")}` };
}

export default async function AdminHomePage() {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("support.home")];
  const asked = Promise.all([ask.orders.counts({ placed: "today" }), ask.orders.counts({}), ask.support.openReviews()]);
  const [today, all, reviews] = await orElsewhere(asked, "/admin");
  return (
    <div className="max-w-5xl space-y-9">
      <header className="space-y-1">
        <h1 className="text-head">{t("title")}</h1>
        <p className="text-lead text-soft">{t("lead", { count: today.total })}</p>
      </header>
      <div className="grid gap-x-14 gap-y-9 lg:grid-cols-2">
        <Section title={t("orders")}>
          <StateMatrix site={site} today={today} all={all} />
        </Section>
        <div className="space-y-9">
          <Section title={t("find")}>
            <OrderSearch site={site} />
          </Section>
          <Section title={t("reviews")}>
            <ReviewList site={site} reviews={reviews} />
          </Section>
        </div>
      </div>
    </div>
  );
}
