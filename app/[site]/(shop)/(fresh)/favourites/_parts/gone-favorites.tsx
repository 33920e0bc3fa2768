import { useTranslations } from "next-intl";
import { removeFavoriteAction } from "#app/_ui/favorites/actions.ts";
import { LineDeed } from "#app/_ui/kit/line-deed.tsx";
import type { GoneFavorite } from "#server/favorites/queries.ts";

/** What was on the list and is no longer sold here: named, so that nobody wonders where it went. */
export function GoneFavorites({ gone, locale }: { gone: readonly GoneFavorite[]; locale: string }) {
  const t = useTranslations("favorites.page");
  if (gone.length === 0) return null;
  return (
    <section aria-label={t("gone")} className="max-w-prose">
      <h2 className="pb-1 text-title">{t("gone")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {gone.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-1">
            <span className="text-soft wrap-anywhere" dir="auto">
              {name}
            </span>
            <LineDeed
              action={removeFavoriteAction}
              locale={locale}
              fields={{ productId: id }}
              word={t("remove")}
              named={t("removeNamed", { name })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
