import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Empty } from "#app/_ui/kit/empty.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { placeQuery } from "#server/platform/lists/address.ts";
import type { ListPage as Found, ListShape } from "#server/platform/lists/fields.ts";
import { PageHead } from "../page-head.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { ListFoot } from "./list-foot.tsx";
import { ListGround } from "./list-ground.tsx";
import { ListTable } from "./list-table.tsx";
import { ListTools } from "./list-tools.tsx";
import type { ListHere, ListSpec } from "./spec.ts";
import { ViewPanel } from "./view-panel.tsx";
import { ViewTabs } from "./view-tabs.tsx";

interface ListPageProps<S extends ListShape, Row> {
  spec: ListSpec<S, Row>;
  here: ListHere<S>;
  found: Found<Row>;
  /** Parts of the address that could not be read. */
  dropped: readonly string[];
  /** Said when there is nothing at all yet. */
  empty: string;
  /** What can be done with chosen rows, beside exporting them: buttons of the form `chosen`. */
  deeds?: ReactNode;
  /** What stands above the tabs: news of a deed. */
  children?: ReactNode;
}

/** So many keys of an address that says nothing are told; a longer list helps nobody. */
const toldMax = 8;

/** A list of a desk: title, views, search and filters, rows, pages. What it says and can be asked, its declaration says. */
export function ListPage<S extends ListShape, Row>({
  spec,
  here,
  found,
  dropped,
  empty,
  deeds,
  children,
}: ListPageProps<S, Row>) {
  const t = useTranslations("desk.list");
  const { site, place } = here;
  const said = dropped.slice(0, toldMax);
  const isNarrow = place.search !== "" || Object.values(place.filters).some(Boolean);
  const query = placeQuery(spec.shape, { ...place, page: 1, view: null });
  const exported = `/api/desk/export/${spec.desk}-${spec.list}?locale=${site.locale}${query && `&${query}`}`;
  return (
    <div className="space-y-4">
      <PageHead
        title={spec.title}
        action={
          found.rows.length > 0 && (
            <a
              href={exported}
              download
              className={buttonClass({ look: "plain", size: "sm" }, "min-h-10 pointer-coarse:min-h-11")}
            >
              {t("export")}
            </a>
          )
        }
      />
      {children}
      {dropped.length > 0 && (
        <Notice tone="caution" role="status">
          {said.length < dropped.length
            ? t("droppedMore", { keys: said.join(", "), count: dropped.length - said.length })
            : t("dropped", { keys: said.join(", ") })}
        </Notice>
      )}
      <ViewTabs spec={spec} here={here} />
      <div className="flex flex-wrap items-start gap-2">
        <ListTools spec={spec} here={here} />
        <ViewPanel spec={spec} here={here} />
      </div>
      <FilterChips spec={spec} here={here} />
      {isNarrow && (
        <p role="status" className={found.rows.length > 0 ? "text-fine text-soft" : "sr-only"}>
          {t(found.isMore ? "countMore" : "count", { count: found.total })}
        </p>
      )}
      {found.rows.length > 0 ? (
        <ListGround
          total={found.total}
          isMore={found.isMore}
          matching={query}
          deeds={<Deeds exported={spec} here={here} more={deeds} />}
        >
          <ListTable spec={spec} here={here} rows={found.rows} isChoosable />
        </ListGround>
      ) : (
        <Empty
          title={t(isNarrow ? "emptyTitle" : "emptyYet")}
          action={
            <Anchor
              href={hrefOn(site, isNarrow ? spec.path : spec.desk === "office" ? "/admin" : "/seller")}
              className={buttonClass({ look: "plain" })}
            >
              {t(isNarrow ? "showAll" : "toHome")}
            </Anchor>
          }
        >
          {isNarrow ? t("emptyText") : empty}
        </Empty>
      )}
      <ListFoot spec={spec} here={here} found={found} />
    </div>
  );
}

interface DeedsProps {
  exported: { desk: string; list: string };
  here: { site: { locale: string } };
  more: ReactNode;
}

function Deeds({ exported: { desk, list }, here: { site }, more }: DeedsProps) {
  const t = useTranslations("desk.list");
  return (
    <>
      <form id="chosen" action={`/api/desk/export/${desk}-${list}`} className="flex flex-wrap gap-2" aria-label={t("chosenRows")}>
        <input type="hidden" name="locale" value={site.locale} />
        <button type="submit" className={buttonClass({ look: "plain", size: "sm" }, "pointer-coarse:min-h-11")}>
          {t("export")}
        </button>
      </form>
      {more}
    </>
  );
}
