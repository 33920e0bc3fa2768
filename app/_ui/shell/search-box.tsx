import { useTranslations } from "next-intl";
import { SearchIcon } from "#app/_ui/kit/icons.tsx";
import { join } from "#app/_ui/kit/join.ts";

interface SearchBoxProps {
  action: string;
  query?: string;
  className?: string;
}

/** A plain form to the results page. */
export function SearchBox({ action, query, className }: SearchBoxProps) {
  const t = useTranslations("storefront.shell");
  return (
    <search className={join("block", className)}>
      <form
        action={action}
        className="flex items-stretch rounded-md border border-edge bg-raised focus-within:border-ink hover:border-ink"
      >
        <input
          type="search"
          name="q"
          aria-label={t("searchLabel")}
          placeholder={t("searchHint")}
          defaultValue={query}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-11 min-w-0 flex-1 rounded-s-md bg-transparent px-3.5 text-base placeholder:text-soft"
        />
        <button
          type="submit"
          className="flex w-12 items-center justify-center rounded-e-md text-soft hover:text-ink"
          aria-label={t("search")}
        >
          <SearchIcon />
        </button>
      </form>
    </search>
  );
}
