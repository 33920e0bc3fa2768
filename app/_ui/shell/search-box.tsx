import { useTranslations } from "next-intl";
import { SearchIcon } from "#app/_ui/kit/icons.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { SearchInput } from "./search-input.tsx";

/** A plain form to the results page. */
export function SearchBox({ action, className }: { action: string; className?: string }) {
  const t = useTranslations("storefront.shell");
  return (
    <search className={join("block", className)}>
      <form
        action={action}
        className="flex items-stretch rounded-md border border-edge bg-raised focus-within:border-ink hover:border-ink"
      >
        <SearchInput label={t("search")} hint={t("searchHint")} />
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
