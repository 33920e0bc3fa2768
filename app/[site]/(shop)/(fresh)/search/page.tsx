import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { oneOf, pageFrom, type Query, textFrom } from "#app/_ui/kit/query.ts";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import { searchSorts } from "#server/search/schema.ts";
import { NothingFound } from "./_parts/nothing-found.tsx";
import { SearchHead } from "./_parts/search-head.tsx";

interface SearchProps {
  searchParams: Promise<Query>;
}

const found = cache(async (q: string, page: number, sort: string) => {
  const ask = await askHere();
  return ask.search.products({ q: q.slice(0, 1000), page, sort: oneOf(searchSorts, sort) });
});

export async function generateMetadata({ searchParams }: SearchProps): Promise<Metadata> {
  const t = await getTranslations("catalog.search");
  const q = textFrom(await searchParams, "q").slice(0, 100);
  return { title: q ? t("resultsFor", { query: q }) : t("title"), robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: SearchProps) {
  const query = await searchParams;
  const [site, t] = [await siteHere(), await getTranslations("catalog.search")];
  const results = await found(textFrom(query, "q"), pageFrom(query), textFrom(query, "sort"));
  const path = hrefOn(site, "/search");
  const pageHref = (page: number) => `${path}?${new URLSearchParams({ q: results.q, sort: results.sort, page: String(page) })}`;
  return (
    <div className="wrap-page space-y-8 pt-8">
      <SearchHead q={results.q} total={results.total} sort={results.sort} path={path} />
      {results.isFuzzy && <Notice tone="info">{t("close")}</Notice>}
      {results.items.length > 0 ? (
        <ProductGrid cards={results.items} site={site} heading="h2" isOnTop />
      ) : (
        <NothingFound q={results.q} site={site} />
      )}
      <Pagination page={results.page} pages={results.pages} href={pageHref} />
    </div>
  );
}
