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
import type { Prices } from "#server/storefront/prices.ts";
import { Inside } from "./inside.tsx";
import { type ListLook, lookHref } from "./list-address.ts";
import { listData } from "./list-data.ts";
import { ListEnd } from "./list-end.tsx";
import { ListTools } from "./list-tools.tsx";

type Category = NonNullable<Listing["category"]>;

interface CategoryPageProps {
  site: Site;
  listing: Pick<Listing, "items" | "total" | "pages">;
  category: Category;
  prices: Prices;
  look: ListLook & { sort: (typeof listSorts)[number] };
}

/** A category's page, the same whether it is cached or was asked for in another look. */
export function CategoryPageView({ site, listing, category, prices, look }: CategoryPageProps) {
  const shell = useTranslations("storefront.shell");
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
      <ListTools site={site} category={category.path} total={listing.total} prices={prices} look={look} />
      {listing.items.length > 0 ? (
        <ProductGrid cards={listing.items} site={site} heading="h2" view={look.view} isOnTop={category.children.length === 0} />
      ) : (
        <EmptyShelf home={hrefOn(site, "/")} whole={look.price ? path : null} />
      )}
      <ListEnd look={look} pages={listing.pages} total={listing.total} shown={listing.items.length} href={href} />
    </div>
  );
}

/** `whole` is the category without what narrows it. */
function EmptyShelf({ home, whole }: { home: string; whole: string | null }) {
  const [t, shell] = [useTranslations("catalog.category"), useTranslations("storefront.shell")];
  const back = (
    <Anchor href={whole ?? home} className={buttonClass({ look: "plain" })}>
      {whole ? t("allPrices") : shell("home")}
    </Anchor>
  );
  return (
    <Empty title={whole ? t("noneAtPrice") : t("empty")} action={back}>
      {whole ? t("noneAtPriceText") : t("emptyText")}
    </Empty>
  );
}
