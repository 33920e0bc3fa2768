import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { type ListLook, lookFrom, lookHref } from "#app/_ui/category/list-address.ts";
import { ListEnd } from "#app/_ui/category/list-end.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import { type SearchSort, searchSorts } from "#server/search/schema.ts";
import { NothingFound } from "./_parts/nothing-found.tsx";
import { SearchHead } from "./_parts/search-head.tsx";

interface SearchProps {
  searchParams: Promise<Query>;
}

const found = cache(async (q: string, sort: SearchSort, first: number, show: number) => {
  const ask = await askHere();
  const pageAt = (page: number) => ask.search.products({ q: q.slice(0, 1000), page, sort });
  const [results, ...more] = await Promise.all([
    pageAt(first),
    ...Array.from({ length: show - 1 }, (_, n) => pageAt(first + n + 1)),
  ]);
  return { ...results, items: [...results.items, ...more.flatMap(({ items }) => items)] };
});

export async function generateMetadata({ searchParams }: SearchProps): Promise<Metadata> {
  const t = await getTranslations("catalog.search");
  const q = textFrom(await searchParams, "q").slice(0, 100);
  return { title: q ? t("resultsFor", { query: q }) : t("title"), robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: SearchProps) {
  const query = await searchParams;
  const [site, t] = [await siteHere(), await getTranslations("catalog.search")];
  const look = lookFrom(query, searchSorts);
  const results = await found(textFrom(query, "q"), look.sort, look.page, look.show);
  const path = hrefOn(site, "/search");
  const href = (other: ListLook) => lookHref(path, other, searchSorts[0], { q: results.q });
  return (
    <div className="wrap-page space-y-8 pt-8">
      <SearchHead q={results.q} total={results.total} look={look} path={path} href={href} />
      {results.isFuzzy && <Notice tone="info">{t("close")}</Notice>}
      {results.items.length > 0 ? (
        <ProductGrid cards={results.items} site={site} heading="h2" view={look.view} isOnTop />
      ) : (
        <NothingFound q={results.q} site={site} />
      )}
      <ListEnd look={look} pages={results.pages} total={results.total} shown={results.items.length} href={href} />
    </div>
  );
}
