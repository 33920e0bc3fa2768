import { useTranslations } from "next-intl";
import { originOf } from "#app/_i18n/absolute.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import { type ListLook, lookHref } from "#app/_ui/category/list-address.ts";
import { ListEnd } from "#app/_ui/category/list-end.tsx";
import { SortForm } from "#app/_ui/category/sort-form.tsx";
import { ViewSwitch } from "#app/_ui/category/view-switch.tsx";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { StructuredData } from "#app/_ui/kit/structured-data.tsx";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import type { Site } from "#server/platform/context.ts";
import { listSorts } from "#server/search/schema.ts";
import type { Listing } from "#server/storefront/listing.ts";
import type { SellerPage } from "#server/storefront/seller-page.ts";
import { sellerData } from "./seller-data.ts";
import { SellerHead } from "./seller-head.tsx";

interface SellerPageProps {
  site: Site;
  seller: SellerPage;
  listing: Pick<Listing, "items" | "total" | "pages">;
  look: ListLook & { sort: (typeof listSorts)[number] };
}

/** A seller's shop window, the same whether it is cached or was asked for in another look. */
export function SellerPageView({ site, seller, listing, look }: SellerPageProps) {
  const [t, list, shell] = [
    useTranslations("sellers.page"),
    useTranslations("catalog.category"),
    useTranslations("storefront.shell"),
  ];
  const path = hrefOn(site, `/s/${seller.slug}`);
  const href = (other: ListLook) => lookHref(path, other, listSorts[0]);
  return (
    <div className="wrap-page space-y-8 pt-6">
      <StructuredData data={sellerData(originOf(site) + path, seller)} />
      <Breadcrumbs origin={originOf(site)} crumbs={[{ href: hrefOn(site, "/"), name: shell("name") }]} />
      <SellerHead site={site} seller={seller} />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 border-t border-line pt-5">
        <h2 className="text-title">{t("products")}</h2>
        {listing.total > 1 && (
          <div className="flex flex-wrap items-end gap-3">
            <SortForm action={path} sort={look.sort} sorts={listSorts} kept={look.view === "grid" ? {} : { view: look.view }} />
            <ViewSwitch view={look.view} href={(view) => href({ ...look, view })} />
          </div>
        )}
      </div>
      {listing.items.length > 0 ? (
        <ProductGrid cards={listing.items} site={site} view={look.view} />
      ) : (
        <Empty title={list("empty")}>{t("nothing")}</Empty>
      )}
      <ListEnd look={look} pages={listing.pages} total={listing.total} shown={listing.items.length} href={href} />
    </div>
  );
}
