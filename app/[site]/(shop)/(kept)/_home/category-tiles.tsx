import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { shelvesOf } from "#app/_ui/category/shelves.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { Picture } from "#app/_ui/kit/picture.tsx";
import type { Site } from "#server/platform/context.ts";
import type { CategoryView } from "#server/storefront/categories.ts";

/** Two rows of four: the rest stands in the menu above. */
const tilesMax = 8;

export function CategoryTiles({ site, categories }: { site: Site; categories: readonly CategoryView[] }) {
  const t = useTranslations("storefront.home");
  const shelves = shelvesOf(categories).slice(0, tilesMax);
  return (
    <ul className={join("grid grid-cols-2 gap-4 sm:grid-cols-3 sm:gap-6", shelves.length > 3 && "lg:grid-cols-4")}>
      {shelves.map(({ path, name, count, picture }) => (
        <li key={path} className="group relative">
          <div className="overflow-hidden rounded-lg bg-sunk">
            {picture ? (
              <Picture
                picture={picture}
                sizes="(min-width: 64rem) 18rem, (min-width: 40rem) 30vw, 46vw"
                isDecorative
                fit="card"
                className="aspect-[6/5] transition-transform duration-200 ease-calm group-hover:scale-[1.02]"
              />
            ) : (
              <div className="no-picture aspect-[6/5]" />
            )}
          </div>
          <p className="flex flex-col items-start pt-2.5">
            <Anchor
              href={hrefOn(site, `/c/${path}`)}
              className="min-w-0 wrap-anywhere text-lead font-semibold underline-offset-4 after:absolute after:inset-0 group-hover:underline"
            >
              {name}
            </Anchor>
            <span className="text-fine text-soft tabular">{t("productCount", { count })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
