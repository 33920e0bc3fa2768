import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Button } from "#app/_ui/kit/button.tsx";
import { join } from "#app/_ui/kit/join.ts";
import type { Site } from "#server/platform/context.ts";

interface OrderSearchProps {
  site: Site;
  search?: string;
  /** What else the view is narrowed to and shall stay so. */
  kept?: Record<string, string>;
  className?: string;
}

/** A plain form whose answer is an address: it works without scripts and can be shared. */
export function OrderSearch({ site, search, kept = {}, className }: OrderSearchProps) {
  const t = useTranslations("support.list");
  return (
    <search className={join("block", className)}>
      <form action={hrefOn(site, "/admin/orders")} className="flex gap-2">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name="search"
          aria-label={t("searchLabel")}
          placeholder={t("searchHint")}
          defaultValue={search}
          maxLength={1000}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          className="min-h-11 min-w-0 flex-1 rounded-md border border-edge bg-raised px-3.5 placeholder:text-soft hover:border-ink"
        />
        <Button look="plain">{t("search")}</Button>
      </form>
    </search>
  );
}
