import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Button } from "#app/_ui/kit/button.tsx";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { DisplayPanel } from "./display-panel.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { Kept } from "./kept.tsx";
import { ListForm } from "./list-form.tsx";
import type { ListHere, ListSpec } from "./spec.ts";

/** Search, filters and display of a list. */
export function ListTools<S extends ListShape, Row>({ spec, here }: { spec: ListSpec<S, Row>; here: ListHere<S> }) {
  const t = useTranslations("desk.list");
  const { site, place } = here;
  return (
    <>
      <search className="min-w-0 flex-1 basis-72">
        <ListForm action={hrefOn(site, spec.path)} className="flex gap-2">
          <Kept shape={spec.shape} place={{ ...place, search: "" }} />
          <input
            key={place.search}
            type="search"
            name="search"
            data-list-search
            aria-label={spec.searchHint}
            placeholder={spec.searchHint}
            defaultValue={place.search}
            maxLength={500}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            className="min-h-10 min-w-0 flex-1 rounded-md border border-edge bg-raised px-3 placeholder:text-soft hover:border-ink pointer-coarse:min-h-11"
          />
          <Button look="plain" size="sm" className="min-h-10 pointer-coarse:min-h-11">
            {t("search")}
          </Button>
        </ListForm>
      </search>
      <FilterPanel spec={spec} here={here} />
      <DisplayPanel spec={spec} here={here} />
    </>
  );
}
