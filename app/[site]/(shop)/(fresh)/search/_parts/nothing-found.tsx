import { getTranslations } from "next-intl/server";
import { hrefOn } from "#app/_i18n/href.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { shelvesOf } from "#app/_ui/category/shelves.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { ProductGrid } from "#app/_ui/product/product-grid.tsx";
import type { Site } from "#server/platform/context.ts";

/** Nothing has these words: ways on, and what others like. */
export async function NothingFound({ q, site }: { q: string; site: Site }) {
  const [ask, t] = [await askHere(), await getTranslations("catalog.search")];
  const [categories, popular] = [await ask.catalog.categories(), await ask.catalog.trending({ limit: 4 })];
  return (
    <div className="space-y-12">
      <div className="max-w-2xl space-y-4">
        <h2 className="text-title">{q ? t("none", { query: q }) : t("ask")}</h2>
        {q && <p className="text-lead text-soft">{t("noneText")}</p>}
        <p className="pt-2 font-medium">{t("tryCategories")}</p>
        <ul className="flex flex-wrap gap-2">
          {shelvesOf(categories).map(({ path, name }) => (
            <li key={path}>
              <Anchor
                href={hrefOn(site, `/c/${path}`)}
                className="inline-flex min-h-10 items-center rounded-full border border-line bg-raised px-4 hover:border-ink"
              >
                {name}
              </Anchor>
            </li>
          ))}
        </ul>
      </div>
      <section className="space-y-6" aria-label={t("popular")}>
        <h2 className="text-title">{t("popular")}</h2>
        <ProductGrid cards={popular} site={site} />
      </section>
    </div>
  );
}
