import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { shelvesOf } from "#app/_ui/category/shelves.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { HeartIcon } from "#app/_ui/kit/icons.tsx";
import type { Me } from "#server/identity/me.ts";
import type { Site } from "#server/platform/context.ts";
import type { CategoryView } from "#server/storefront/categories.ts";
import { AccountLink } from "./account-link.tsx";
import { CartLink, type CartNames } from "./cart-link.tsx";
import { SearchBox } from "./search-box.tsx";
import { SiteMenu } from "./site-menu.tsx";
import { Wordmark } from "./wordmark.tsx";

export interface HeaderProps {
  site: Site;
  categories: readonly CategoryView[];
  /** Known where the page is rendered for the person; elsewhere an island asks. */
  cartCount?: number;
  me?: Me | null;
}

export function Header({ site, categories, cartCount, me }: HeaderProps) {
  const t = useTranslations("storefront.shell");
  return (
    <header className="relative border-b border-line">
      <div className="wrap-page flex flex-wrap items-center gap-x-3 gap-y-2.5 py-3 md:flex-nowrap md:gap-x-8 md:py-4">
        <Anchor href={hrefOn(site, "/")} className="me-auto flex py-1 md:me-0">
          <Wordmark name={t("name")} />
        </Anchor>
        <SearchBox
          action={hrefOn(site, "/search")}
          locale={site.locale}
          className="order-last w-full md:order-none md:w-auto md:grow"
        />
        <div className="-me-2 ms-auto flex items-center gap-1">
          <SiteMenu site={site} />
          <AccountLink
            locale={site.locale}
            signInHref={hrefOn(site, "/sign-in")}
            homes={{ admin: hrefOn(site, "/admin"), seller: hrefOn(site, "/seller"), shop: hrefOn(site, "/account") }}
            signIn={t("signIn")}
            me={me && { firstName: me.firstName, home: me.home }}
          />
          <Anchor
            href={hrefOn(site, "/favourites")}
            className="hidden min-h-11 items-center rounded-md px-2 hover:bg-sunk min-[22rem]:flex"
          >
            <HeartIcon />
            <span className="sr-only">{t("favourites")}</span>
          </Anchor>
          <CartLink
            href={hrefOn(site, "/cart")}
            locale={site.locale}
            word={t("cart")}
            names={cartNames(site.locale, (count) => t("cartCount", { count }))}
            count={cartCount ?? null}
          />
        </div>
      </div>
      <nav aria-label={t("categories")} className="wrap-page">
        <ul className="shelves">
          {shelvesOf(categories).map(({ path, name }) => (
            <li key={path}>
              <Anchor href={hrefOn(site, `/c/${path}`)}>{name}</Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** One count of each plural form that a language may have; the words are made here, the number is put in by the island. */
const samples = [1, 2, 5, 15, 100];

function cartNames(locale: string, say: (count: number) => string): CartNames {
  const rules = new Intl.PluralRules(locale);
  const forms = samples.map((count) => [rules.select(count), say(count).replace(String(count), "#")]);
  return { empty: say(0), ...Object.fromEntries(forms) };
}
