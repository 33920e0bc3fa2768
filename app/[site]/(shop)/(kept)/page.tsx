import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import { tagPage } from "#server/platform/cached-read.ts";
import { tagsOfCards } from "#server/storefront/page-tags.ts";
import { CategoryTiles } from "./_home/category-tiles.tsx";
import { Hero } from "./_home/hero.tsx";
import { Promises } from "./_home/promises.tsx";
import { Section } from "./_home/section.tsx";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("storefront.home");
  return { title: { absolute: t("title") }, description: t("description"), alternates: alternatesOf(await siteHere(), "/") };
}

export default async function Home() {
  const [site, t] = [await siteHere(), await getTranslations("storefront.home")];
  const ask = askAsGuest(site);
  const [categories, popular, fresh] = [
    await ask.catalog.categories(),
    await ask.catalog.trending({ limit: 8 }),
    await ask.catalog.listing({ sort: "newest" }),
  ];
  await tagPage(tagsOfCards(site, [...popular, ...fresh.items]));
  return (
    <>
      <Hero site={site} />
      <div className="wrap-page space-y-20 pt-16 md:space-y-24">
        <Section title={t("categories")}>
          <CategoryTiles site={site} categories={categories} />
        </Section>
        <Section title={t("popular")}>
          <ProductGrid cards={popular} site={site} />
        </Section>
        <Promises />
        <Section title={t("fresh")} id="new">
          <ProductGrid cards={fresh.items.slice(0, 8)} site={site} />
        </Section>
      </div>
    </>
  );
}
