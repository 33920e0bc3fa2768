import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { StructuredData } from "#app/_ui/kit/structured-data.tsx";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import { tagPage } from "#server/platform/cached-read.ts";
import type { Site } from "#server/platform/context.ts";
import type { ProductCard } from "#server/search/product-cards.ts";
import { tagsOfCards } from "#server/storefront/page-tags.ts";
import { CategoryTiles } from "./_home/category-tiles.tsx";
import { Hero } from "./_home/hero.tsx";
import { Maker } from "./_home/maker.tsx";
import { Promises } from "./_home/promises.tsx";
import { Sale } from "./_home/sale.tsx";
import { Section } from "./_home/section.tsx";
import { shopData } from "./_home/shop-data.ts";

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
  const name = await getTranslations("storefront.shell");
  const { categories, sale, popular, maker, loved, fresh } = await shownAt(site);
  await tagPage([...tagsOfCards(site, [...popular, ...loved, ...fresh, ...(sale?.items ?? []), ...(maker?.items ?? [])])]);
  return (
    <>
      <StructuredData data={shopData(site, t("description"), name("name"))} />
      <Hero site={site} />
      <div className="wrap-page space-y-20 pt-16 md:space-y-24">
        <Section title={t("categories")}>
          <CategoryTiles site={site} categories={categories} />
        </Section>
        {sale && <Sale site={site} sale={sale} />}
        <Section title={t("popular")} note={t("popularNote")}>
          <ProductGrid cards={popular} site={site} />
        </Section>
        {maker && <Maker site={site} maker={maker} />}
        <Promises />
        <Section title={t("loved")} note={t("lovedNote")}>
          <ProductGrid cards={loved} site={site} />
        </Section>
        <Section title={t("fresh")} note={t("freshNote")} id="new">
          <ProductGrid cards={fresh} site={site} />
        </Section>
      </div>
    </>
  );
}

/** What stands here; nothing is shown in two places of the page. */
async function shownAt(site: Site) {
  const ask = askAsGuest(site);
  const [categories, sale, popular, maker, loved, fresh] = await Promise.all([
    ask.catalog.categories(),
    ask.catalog.flashSale({ limit: 4 }),
    ask.catalog.trending({ limit: 12 }),
    ask.catalog.maker(),
    ask.catalog.listing({ sort: "rating" }),
    ask.catalog.listing({ sort: "newest" }),
  ]);
  const seen = new Set([...(sale?.items ?? []), ...(maker?.items ?? [])].map(({ id }) => id));
  const unseen = (cards: readonly ProductCard[], count: number) => {
    const chosen = cards.filter(({ id }) => !seen.has(id)).slice(0, count);
    for (const { id } of chosen) seen.add(id);
    return chosen;
  };
  const shown = { popular: unseen(popular, 8), loved: unseen(loved.items, 4), fresh: unseen(fresh.items, 4) };
  return { categories, sale, maker, ...shown };
}
