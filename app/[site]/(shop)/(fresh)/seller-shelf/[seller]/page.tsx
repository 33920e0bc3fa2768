import type { Metadata } from "next";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { lookFrom } from "#app/_ui/category/list-address.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { SellerPageView } from "#app/_ui/sellers/seller-page-view.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { type ListSort, listSorts } from "#server/search/schema.ts";

interface ShelfProps {
  params: Promise<{ seller: string }>;
  searchParams: Promise<Query>;
}

/** A seller's page in another look; the same address as the cached page, with a query. */
async function shelfOf({ params, searchParams }: ShelfProps) {
  const [{ seller }, query] = [await params, await searchParams];
  const look = lookFrom(query, listSorts);
  const found = await shelfAt(seller, look.sort, look.page, look.show);
  return found && { ...found, look };
}

const shelfAt = cache(async (slug: string, sort: ListSort, first: number, show: number) => {
  const [site, ask] = [await siteHere(), await askHere()];
  const seller = await orNothing(ask.catalog.seller({ slug }));
  if (!seller) return null;
  const pageAt = (page: number) => ask.catalog.listing({ seller: slug, sort, page });
  const [listing, ...more] = await Promise.all([
    pageAt(first),
    ...Array.from({ length: show - 1 }, (_, n) => pageAt(first + n + 1)),
  ]);
  if (first > Math.max(1, listing.pages)) return null;
  return { site, seller, listing: { ...listing, items: [...listing.items, ...more.flatMap(({ items }) => items)] } };
});

export async function generateMetadata(props: ShelfProps): Promise<Metadata> {
  const found = await shelfOf(props);
  if (!found) return missingMetadata();
  const { canonical } = alternatesOf(found.site, `/s/${found.seller.slug}`);
  return { title: found.seller.name, alternates: { canonical }, robots: { index: false, follow: true } };
}

export default async function SellerShelfPage(props: ShelfProps) {
  const found = await shelfOf(props);
  return found ? <SellerPageView {...found} /> : <Missing />;
}
