import { useTranslations } from "next-intl";
import { SortForm } from "#app/_ui/category/sort-form.tsx";
import { SearchBox } from "#app/_ui/shell/search-box.tsx";
import { type SearchSort, searchSorts } from "#server/search/schema.ts";

interface SearchHeadProps {
  q: string;
  total: number;
  sort: SearchSort;
  path: string;
}

/** What was searched for, still in a box to change it, and how many there are. */
export function SearchHead({ q, total, sort, path }: SearchHeadProps) {
  const t = useTranslations("catalog.search");
  return (
    <header className="space-y-5">
      <h1 className="text-head">{q ? t("resultsFor", { query: q }) : t("title")}</h1>
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
        <SearchBox action={path} query={q} className="w-full max-w-xl" />
        {total > 0 && <SortForm action={path} sort={sort} sorts={searchSorts} kept={{ q }} />}
      </div>
      {q && (
        <p className="border-t border-line pt-4 text-soft tabular" role="status">
          {t("count", { count: total })}
        </p>
      )}
    </header>
  );
}
