import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Picture } from "#app/_ui/kit/picture.tsx";
import type { Site } from "#server/platform/context.ts";
import type { CategoryView } from "#server/storefront/categories.ts";

/** What lies below a category, each with a picture of its own and how much there is. */
export function Inside({ site, categories }: { site: Site; categories: readonly CategoryView[] }) {
  const t = useTranslations("catalog.category");
  if (categories.length === 0) return null;
  return (
    <nav aria-label={t("inside")} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:thin] sm:mx-0 sm:px-0">
      <ul className="flex gap-3 pb-2 sm:grid sm:grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] sm:gap-4">
        {categories.map(({ path, name, count, picture }) => (
          <li key={path} className="group relative w-32 shrink-0 sm:w-auto">
            <div className="overflow-hidden rounded-md bg-sunk">
              {picture ? (
                <Picture
                  picture={picture}
                  sizes="(min-width: 40rem) 11rem, 8rem"
                  isDecorative
                  fit="card"
                  className="card-picture"
                />
              ) : (
                <div className="no-picture aspect-square" />
              )}
            </div>
            <p className="flex flex-col items-start pt-2">
              <Anchor href={hrefOn(site, `/c/${path}`)} className="card-link max-w-full wrap-anywhere font-medium">
                {name}
              </Anchor>
              <span className="text-fine text-soft tabular">{count}</span>
            </p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
