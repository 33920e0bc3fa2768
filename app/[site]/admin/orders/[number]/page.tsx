import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { OrderHead } from "#app/_ui/admin/order-head.tsx";
import { OrderParcels } from "#app/_ui/admin/order-parcels.tsx";
import { OrderSide } from "#app/_ui/admin/order-side.tsx";
import { Story } from "#app/_ui/admin/story.tsx";
import { StoryTabs } from "#app/_ui/admin/story-tabs.tsx";
import { oneOf, type Query, textFrom } from "#app/_ui/kit/query.ts";
import { Section } from "#app/_ui/kit/section.tsx";
import { entryKinds } from "#server/support/story-entries.ts";

interface OrderPageProps {
  params: Promise<{ number: string }>;
  searchParams: Promise<Query>;
}

const storyOf = cache(async (number: string) => {
  const ask = await askHere();
  return orElsewhere(ask.support.orderStory({ number }), `/admin/orders/${encodeURIComponent(number)}`);
});

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  const t = await getTranslations("support");
  const { order } = await storyOf((await params).number);
  return { title: `${t("order.title", { number: order.number })} — ${t("name")}` };
}

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const [site, t] = [await siteHere(), await getTranslations("support")];
  const story = await storyOf((await params).number);
  const { order, entries } = story;
  const kind = oneOf(["", ...entryKinds], textFrom(await searchParams, "kind")) || null;
  const { locale } = site;
  return (
    <div className="max-w-7xl space-y-7">
      <OrderHead story={story} site={site} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-9">
          <Section title={t("order.parcels")}>
            <OrderParcels parcels={order.parcels} locale={locale} />
          </Section>
          <section id="story" aria-labelledby="story-title" className="space-y-4">
            <h2 id="story-title" className="text-lead">
              {t("story.title")}
            </h2>
            <StoryTabs href={hrefOn(site, `/admin/orders/${order.number}`)} entries={entries} kind={kind} locale={locale} />
            <Story entries={kind ? entries.filter((entry) => entry.kind === kind) : entries} locale={locale} />
          </section>
        </div>
        <OrderSide story={story} site={site} />
      </div>
    </div>
  );
}
