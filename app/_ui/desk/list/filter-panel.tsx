import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { FilterField } from "./filter-field.tsx";
import { Kept } from "./kept.tsx";
import { ListForm } from "./list-form.tsx";
import { Panel, PanelFoot } from "./panel.tsx";
import type { ListHere, ListSpec } from "./spec.ts";

/** All filters of the list in one form whose answer is an address. */
export function FilterPanel<S extends ListShape, Row>({ spec, here }: { spec: ListSpec<S, Row>; here: ListHere<S> }) {
  const t = useTranslations("desk.list");
  const { site, place } = here;
  const count = Object.values(place.filters).filter(Boolean).length;
  const none = { ...place, filters: {} as typeof place.filters };
  return (
    <Panel
      id="filters"
      label={t("filters")}
      count={count}
      icon="filter"
      name={count > 0 ? t("filterCount", { count }) : undefined}
    >
      <ListForm action={hrefOn(site, spec.path)} label={t("filters")} className="flex min-h-0 flex-1 flex-col">
        <Kept shape={spec.shape} place={none} />
        <div className="min-h-0 flex-1 overflow-y-auto px-4">
          {Object.entries(spec.shape.fields).map(([key, field]) => {
            const words = spec.fields[key];
            return words ? (
              <FilterField key={key} id={key} field={field} words={words} asked={place.filters[key] ?? null} />
            ) : null;
          })}
        </div>
        <PanelFoot word={t("apply")} />
      </ListForm>
    </Panel>
  );
}
