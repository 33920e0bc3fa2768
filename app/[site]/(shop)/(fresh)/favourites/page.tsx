import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { undoRemoveFavoriteAction } from "#app/_ui/favorites/actions.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { type Query, textFrom } from "#app/_ui/kit/query.ts";
import { UndoForm } from "#app/_ui/kit/undo-form.tsx";
import { FavoriteCards } from "./_parts/favorite-cards.tsx";
import { GoneFavorites } from "./_parts/gone-favorites.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("favorites.page");
  return { title: t("title"), robots: { index: false } };
}

export default async function FavouritesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [site, ask, t] = [await siteHere(), await askHere(), await getTranslations("favorites.page")];
  const [{ items, gone }, me] = await Promise.all([ask.favorites.mine(), ask.identity.me()]);
  const removed = textFrom(await searchParams, "removed");
  const isEmpty = items.length + gone.length === 0;
  return (
    <div className="wrap-page space-y-8 pt-8">
      <header className="space-y-1">
        <h1 className="text-display">{t("title")}</h1>
        {!isEmpty && <p className="text-soft">{`${t("lead")} ${t("count", { count: items.length })}`}</p>}
      </header>
      {/^[0-9a-f-]{36}$/.test(removed) && (
        <UndoForm
          action={undoRemoveFavoriteAction}
          fields={{ productId: removed }}
          locale={site.locale}
          done={t("removed")}
          undo={t("undo")}
        />
      )}
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
        <FavoriteCards cards={items} site={site} />
      )}
      <GoneFavorites gone={gone} locale={site.locale} />
      {!me && !isEmpty && <p className="text-soft">{t("guest")}</p>}
    </div>
  );
}
