import { useTranslations } from "next-intl";
import { SearchIcon } from "#app/_ui/kit/icons.tsx";
import { join } from "#app/_ui/kit/join.ts";
import { SearchInput } from "./search-input.tsx";

/** A plain form to the results page. */
export function SearchBox({ action, locale, className }: { action: string; locale: string; className?: string }) {
  const t = useTranslations("storefront.shell");
  return (
    <search className={join("block", className)}>
      <form
        action={action}
        className="relative flex items-stretch rounded-md border border-edge bg-raised hover:border-ink has-[input:focus-visible]:border-ink has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-persimmon"
      >
        <SearchInput
          label={t("search")}
          hint={t("searchHint")}
          locale={locale}
          words={{ suggestions: t("suggestions"), category: t("suggestedCategory") }}
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
