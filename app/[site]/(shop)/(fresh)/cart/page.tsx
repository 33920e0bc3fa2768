import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import type { Query } from "#app/_ui/kit/query.ts";
import { CartLines } from "./_parts/cart-lines.tsx";
import { CartLive } from "./_parts/cart-live.tsx";
import { CartSummary } from "./_parts/cart-summary.tsx";
import { Merged } from "./_parts/merged.tsx";
import { Removed } from "./_parts/removed.tsx";
import { SavedLines } from "./_parts/saved-lines.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cart.page");
  return { title: t("title"), robots: { index: false } };
}

export default async function CartPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("cart.page")];
  const cart = await ask.cart.mine();
  // A guest's cart is adopted by the first question of somebody who just signed in, so these come after it.
  const [saved, estimate, news] = await Promise.all([
    ask.cart.saved(),
    ask.shipping.estimate({ country: site.countries[0] ?? "US" }),
    ask.cart.mergeNews(),
  ]);
  const isEmpty = cart.groups.length === 0 && cart.unavailable.length === 0;
  return (
    <div className="wrap-page space-y-8 pt-8">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-display">{t("title")}</h1>
        {!isEmpty && <p className="text-soft tabular">{t("count", { count: cart.count })}</p>}
      </header>
      {news && <Merged news={news} cart={cart} />}
      <Removed query={await searchParams} locale={site.locale} />
      {isEmpty ? (
        <Empty
          title={t("empty")}
          action={
            <Anchor href={hrefOn(site, "/")} className={buttonClass()}>
              {t("browse")}
            </Anchor>
          }
        >
          {t("emptyText")}
        </Empty>
      ) : (
        <div className="grid grid-cols-1 items-start gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <CartLines site={site} cart={cart} estimate={estimate} />
          <CartSummary site={site} cart={cart} estimate={estimate} />
        </div>
      )}
      <SavedLines lines={saved} site={site} />
      {cart.id && <CartLive locale={site.locale} />}
    </div>
  );
}
