import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import type { Site } from "#server/platform/context.ts";
import { listSorts } from "#server/search/schema.ts";
import type { Listing } from "#server/storefront/listing.ts";
import { SortForm } from "./sort-form.tsx";

type Category = NonNullable<Listing["category"]>;

/** A category's page, the same whether it is cached or was asked for in another order. */
export function CategoryPageView({ site, listing, category }: { site: Site; listing: Listing; category: Category }) {
  const [t, shell] = [useTranslations("catalog.category"), useTranslations("storefront.shell")];
  const home = hrefOn(site, "/");
  const path = hrefOn(site, `/c/${category.path}`);
  const way = category.crumbs.slice(0, -1).map(({ path, name }) => ({ href: hrefOn(site, `/c/${path}`), name }));
  return (
    <div className="wrap-page space-y-8 pt-6">
      <Breadcrumbs crumbs={[{ href: home, name: shell("name") }, ...way]} />
      <header className="grid items-end gap-x-10 gap-y-5 md:grid-cols-[1fr_auto]">
        <div className="max-w-2xl space-y-2">
          <h1 className="text-display">{category.name}</h1>
          {category.intro && <p className="text-lead text-soft">{category.intro}</p>}
        </div>
        <SortForm action={path} sort={listing.sort} sorts={listSorts} />
      </header>
      {category.children.length > 0 && (
        <nav aria-label={t("inside")}>
          <ul className="flex flex-wrap gap-2">
            {category.children.map(({ path, name, count }) => (
              <li key={path}>
                <Anchor
                  href={hrefOn(site, `/c/${path}`)}
                  className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-raised px-4 hover:border-ink"
                >
                  {name} <span className="text-fine text-soft tabular">{count}</span>
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="border-t border-line pt-4 text-soft tabular">{t("count", { count: listing.total })}</p>
      {listing.items.length > 0 ? (
        <ProductGrid cards={listing.items} site={site} heading="h2" isOnTop />
      ) : (
        <Empty
          title={t("empty")}
          action={
            <Anchor href={home} className={buttonClass({ look: "plain" })}>
              {shell("home")}
            </Anchor>
          }
        >
          {t("emptyText")}
        </Empty>
      )}
      <Pagination page={listing.page} pages={listing.pages} href={(page) => pageHref(path, listing.sort, page)} />
    </div>
  );
}

/** The first page in the customary order is the cached one and has no query. */
function pageHref(path: string, sort: string, page: number): string {
  const query = new URLSearchParams();
  if (sort !== "popularity") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `${path}?${query}` : path;
}
