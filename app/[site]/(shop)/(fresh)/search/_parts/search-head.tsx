import { useTranslations } from "next-intl";
import type { ListLook } from "#app/_ui/category/list-address.ts";
import { SortForm } from "#app/_ui/category/sort-form.tsx";
import { ViewSwitch } from "#app/_ui/category/view-switch.tsx";
import { type SearchSort, searchSorts } from "#server/search/schema.ts";

interface SearchHeadProps {
  q: string;
  total: number;
  look: ListLook & { sort: SearchSort };
  path: string;
  href: (look: ListLook) => string;
}

/** What was searched for, and how many there are. */
export function SearchHead({ q, total, look, path, href }: SearchHeadProps) {
  const t = useTranslations("catalog.search");
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4 border-b border-line pb-5">
      <div className="space-y-1">
        <h1 className="text-head">{q ? t("resultsFor", { query: q }) : t("title")}</h1>
        {q && (
          <p className="text-soft tabular" role="status">
            {t("count", { count: total })}
          </p>
        )}
      </div>
      {total > 0 && (
        <div className="flex flex-wrap items-end gap-3">
          <SortForm
            action={path}
            sort={look.sort}
            sorts={searchSorts}
            kept={{ q, ...(look.view !== "grid" && { view: look.view }) }}
          />
          <ViewSwitch view={look.view} href={(view) => href({ ...look, view })} />
        </div>
      )}
    </header>
  );
}
