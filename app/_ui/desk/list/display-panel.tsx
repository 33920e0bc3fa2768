import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { type ListShape, pageSizes } from "#server/platform/lists/fields.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { smallControl } from "./filter-field.tsx";
import { Kept } from "./kept.tsx";
import { ListForm } from "./list-form.tsx";
import { Panel, PanelFoot } from "./panel.tsx";
import type { ListHere, ListSpec } from "./spec.ts";

/** How the list is shown: sorting, columns and their order, how close the rows stand, how many on a page. */
export function DisplayPanel<S extends ListShape, Row>({ spec, here }: { spec: ListSpec<S, Row>; here: ListHere<S> }) {
  const t = useTranslations("desk.list");
  const { site, place } = here;
  const { shape } = spec;
  const others = [...shape.columns, ...(shape.hidden ?? [])].filter((key) => !place.columns.includes(key));
  const choices = [...place.columns, ...others].map((key) => ({ key, name: spec.columns[key]?.name ?? key }));
  const filtersOnly = { search: place.search, filters: place.filters, view: place.view };
  const ways = shape.sorts.flatMap((sort) => [
    { value: sort, name: `${spec.sorts[sort as S["sorts"][number]]} ↑` },
    { value: `-${sort}`, name: `${spec.sorts[sort as S["sorts"][number]]} ↓` },
  ]);
  return (
    <Panel id="display" label={t("display")} icon="display">
      <ListForm action={hrefOn(site, spec.path)} label={t("display")} className="flex min-h-0 flex-1 flex-col">
        <Kept shape={shape} place={filtersOnly} />
        <div className="min-h-0 flex-1 space-y-5 overflow-y-auto p-4">
          <label className="grid gap-1.5">
            <span className="font-medium">{t("sort")}</span>
            <select name="sort" defaultValue={`${place.isDescending ? "-" : ""}${place.sort}`} className={smallControl}>
              {ways.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="grid gap-1.5">
            <legend className="mb-1.5 font-medium">{t("columns")}</legend>
            <ColumnChoice choices={choices} shown={place.columns} />
          </fieldset>
          <fieldset className="grid grid-cols-2 gap-x-3">
            <legend className="mb-1 font-medium">{t("density")}</legend>
            {(["airy", "dense"] as const).map((density) => (
              <label key={density} className="flex min-h-10 items-center gap-3">
                <input
                  type="radio"
                  name="density"
                  value={density}
                  defaultChecked={place.density === density}
                  className="size-4 accent-persimmon"
                />
                {t(density)}
              </label>
            ))}
          </fieldset>
          <label className="grid gap-1.5">
            <span className="font-medium">{t("size")}</span>
            <select name="size" defaultValue={place.size} className={smallControl}>
              {pageSizes.map((size) => (
                <option key={size}>{size}</option>
              ))}
            </select>
          </label>
        </div>
        <PanelFoot word={t("applyDisplay")} />
      </ListForm>
    </Panel>
  );
}
