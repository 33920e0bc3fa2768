import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { placeFrom, placeQuery } from "#server/platform/lists/address.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { listHref } from "./list-href.ts";
import { Panel } from "./panel.tsx";
import type { ListHere, ListSpec } from "./spec.ts";
import { ChangeView, DeleteView, SaveView } from "./view-forms.tsx";
import { isChanged, openedView } from "./view-tabs.tsx";

/** Keeping the list as it is: under a new name, or under the name of the view that is open. */
export function ViewPanel<S extends ListShape, Row>({ spec, here }: { spec: ListSpec<S, Row>; here: ListHere<S> }) {
  const t = useTranslations("desk.view");
  const { site, place } = here;
  const view = openedView(here);
  const hasChanged = isChanged(spec.shape, place, view);
  if (!view && !hasChanged) return null;
  const query = placeQuery(spec.shape, { ...place, page: 1, view: null });
  const words = { name: t("name"), shared: t("shared"), save: t("saveNew"), change: t("saveChanges"), remove: t("delete") };
  const form = { desk: spec.desk, list: spec.list, locale: site.locale, words };
  return (
    <Panel
      id="view"
      label={view ? t("manage") : t("save")}
      icon="view"
      name={view && hasChanged ? `${t("manage")}, ${t("changed")}` : undefined}
    >
      <div className="min-h-0 flex-1 space-y-6 overflow-y-auto p-4">
        <p className="text-fine text-soft">{t("what")}</p>
        {view?.isMine && <ChangeView key={view.id} {...form} view={view} query={query} />}
        {view && hasChanged && (
          <Anchor
            href={listHref(site, spec, { ...placeFrom(spec.shape, view.query), view: view.id })}
            className={buttonClass({ look: "quiet" })}
          >
            {t("reset")}
          </Anchor>
        )}
        <div className={view ? "space-y-3 border-t border-line pt-5" : undefined}>
          {view && <h3 className="text-base">{t("duplicate")}</h3>}
          <SaveView {...form} name={view ? t("copyOf", { name: view.name }) : ""} query={query} />
        </div>
        {view?.isMine && (
          <div className="border-t border-line pt-5">
            <DeleteView {...form} id={view.id} />
          </div>
        )}
      </div>
    </Panel>
  );
}
