import { useTranslations } from "next-intl";
import { Button } from "#app/_ui/kit/button.tsx";
import type { SearchSort } from "#server/search/schema.ts";

interface SortFormProps {
  action: string;
  sort: SearchSort;
  sorts: readonly SearchSort[];
  /** What else the address says and must keep. */
  kept?: Record<string, string>;
}

/** A form without a script: choosing alone changes nothing, the button does. */
export function SortForm({ action, sort, sorts, kept = {} }: SortFormProps) {
  const t = useTranslations("catalog.category");
  return (
    <form action={action} className="flex max-w-full flex-wrap items-end gap-2">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="min-w-0 space-y-1">
        <span className="block text-fine text-soft">{t("sort")}</span>
        <select
          name="sort"
          defaultValue={sort}
          className="min-h-11 max-w-full rounded-md border border-edge bg-raised px-3 hover:border-ink"
        >
          {sorts.map((name) => (
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
