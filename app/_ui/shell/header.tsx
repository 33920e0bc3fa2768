import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { shelvesOf } from "#app/_ui/category/shelves.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { PersonIcon } from "#app/_ui/kit/icons.tsx";
import type { Site } from "#server/platform/context.ts";
import type { CategoryView } from "#server/storefront/categories.ts";
import { CartLink } from "./cart-link.tsx";
import { SearchBox } from "./search-box.tsx";
import { SiteMenu } from "./site-menu.tsx";
import { Wordmark } from "./wordmark.tsx";

interface HeaderProps {
  site: Site;
  categories: readonly CategoryView[];
  /** Known where the page is rendered for the person; elsewhere an island asks. */
  cartCount?: number;
  firstName?: string;
  query?: string;
}

const countsNamed = 21;

export function Header({ site, categories, cartCount, firstName, query }: HeaderProps) {
  const t = useTranslations("storefront.shell");
  const names = Array.from({ length: countsNamed }, (_, count) => t("cartCount", { count }));
  const nameOfMore = t("cartCount", { count: 987 }).replace("987", "#");
  return (
    <header className="border-b border-line">
      <div className="wrap-page grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-2.5 py-3 md:grid-cols-[auto_1fr_auto] md:gap-x-8 md:py-4">
        <Anchor href={hrefOn(site, "/")} className="justify-self-start py-1">
          <Wordmark name={t("name")} />
        </Anchor>
        <SearchBox action={hrefOn(site, "/search")} query={query} className="order-last col-span-2 md:order-none md:col-span-1" />
        <div className="flex items-center gap-1">
          <SiteMenu site={site} />
          <Anchor
            href={hrefOn(site, firstName ? "/account" : "/sign-in")}
            className="flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-sunk"
            aria-label={firstName ? `${t("account")}: ${firstName}` : t("account")}
          >
            <PersonIcon />
            <span className="hidden text-fine font-medium lg:inline" aria-hidden="true">
              {firstName ?? t("account")}
            </span>
          </Anchor>
          <CartLink
            href={hrefOn(site, "/cart")}
            locale={site.locale}
            word={t("cart")}
            names={names}
            nameOfMore={nameOfMore}
            count={cartCount ?? null}
          />
        </div>
      </div>
      <nav aria-label={t("categories")} className="wrap-page">
        <ul className="-mx-2.5 flex gap-x-1 overflow-x-auto pb-1 [scrollbar-width:none] md:flex-wrap">
          {shelvesOf(categories).map(({ path, name }) => (
            <li key={path} className="shrink-0">
              <Anchor
                href={hrefOn(site, `/c/${path}`)}
                className="block rounded-sm px-2.5 py-2.5 text-soft decoration-persimmon decoration-2 underline-offset-8 hover:text-ink hover:underline"
              >
                {name}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
