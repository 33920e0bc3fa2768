import { useTranslations } from "next-intl";
import { Button } from "#app/_ui/kit/button.tsx";
import { listSorts } from "#server/search/schema.ts";

/** A form without a script: choosing alone changes nothing, the button does. */
export function SortForm({ action, sort }: { action: string; sort: string }) {
  const t = useTranslations("catalog.category");
  return (
    <form action={action} className="flex items-end gap-2">
      <label className="space-y-1">
        <span className="block text-fine text-soft">{t("sort")}</span>
        <select
          name="sort"
          defaultValue={sort}
          className="min-h-11 rounded-md border border-edge bg-raised px-3 hover:border-ink"
        >
          {listSorts.map((name) => (
            <option key={name} value={name}>
              {t(`sorts.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <Button look="plain">{t("apply")}</Button>
    </form>
  );
}
