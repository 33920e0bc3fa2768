import { useTranslations } from "next-intl";
import { originOf } from "#app/_i18n/absolute.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { StructuredData } from "#app/_ui/kit/structured-data.tsx";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import type { Site } from "#server/platform/context.ts";
import { listSorts } from "#server/search/schema.ts";
import type { Listing } from "#server/storefront/listing.ts";
import { Inside } from "./inside.tsx";
import { type ListLook, lookHref } from "./list-address.ts";
import { listData } from "./list-data.ts";
import { ListEnd } from "./list-end.tsx";
import { SortForm } from "./sort-form.tsx";
import { ViewSwitch } from "./view-switch.tsx";

type Category = NonNullable<Listing["category"]>;

interface CategoryPageProps {
  site: Site;
  listing: Pick<Listing, "items" | "total" | "pages">;
  category: Category;
  look: ListLook & { sort: (typeof listSorts)[number] };
}

/** A category's page, the same whether it is cached or was asked for in another look. */
export function CategoryPageView({ site, listing, category, look }: CategoryPageProps) {
  const [t, shell] = [useTranslations("catalog.category"), useTranslations("storefront.shell")];
  const path = hrefOn(site, `/c/${category.path}`);
  const href = (other: ListLook) => lookHref(path, other, listSorts[0]);
  const way = category.crumbs.slice(0, -1).map(({ path, name }) => ({ href: hrefOn(site, `/c/${path}`), name }));
  const isFirst = look.page === 1 && look.show === 1;
  return (
    <div className="wrap-page space-y-8 pt-6">
      <Breadcrumbs origin={originOf(site)} crumbs={[{ href: hrefOn(site, "/"), name: shell("name") }, ...way]} />
      {listing.items.length > 0 && <StructuredData data={listData(site, listing.items)} />}
      <header className="max-w-2xl space-y-2">
        <h1 className="text-display">{category.name}</h1>
        {category.intro && <p className="text-lead text-soft">{category.intro}</p>}
      </header>
      {isFirst && <Inside site={site} categories={category.children} />}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 border-t border-line pt-5">
        <p className="text-soft tabular">{t("count", { count: listing.total })}</p>
        {listing.total > 1 && (
          <div className="flex flex-wrap items-end gap-3">
            <SortForm action={path} sort={look.sort} sorts={listSorts} kept={look.view === "grid" ? {} : { view: look.view }} />
            <ViewSwitch view={look.view} href={(view) => href({ ...look, view })} />
          </div>
        )}
      </div>
      {listing.items.length > 0 ? (
        <ProductGrid cards={listing.items} site={site} heading="h2" view={look.view} isOnTop={category.children.length === 0} />
      ) : (
        <EmptyShelf home={hrefOn(site, "/")} />
      )}
      <ListEnd look={look} pages={listing.pages} total={listing.total} shown={listing.items.length} href={href} />
    </div>
  );
}

function EmptyShelf({ home }: { home: string }) {
  const [t, shell] = [useTranslations("catalog.category"), useTranslations("storefront.shell")];
  const back = (
    <Anchor href={home} className={buttonClass({ look: "plain" })}>
      {shell("home")}
    </Anchor>
  );
  return (
    <Empty title={t("empty")} action={back}>
      {t("emptyText")}
    </Empty>
  );
}
