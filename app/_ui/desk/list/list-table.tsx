import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { join } from "#app/_ui/kit/join.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { listHref } from "./list-href.ts";
import { edge, roles, sticky } from "./list-roles.ts";
import { BodyRow } from "./list-row.tsx";
import type { ListColumn, ListHere, ListSpec } from "./spec.ts";

interface ListTableProps<S extends ListShape, Row> {
  spec: ListSpec<S, Row>;
  here: ListHere<S>;
  rows: readonly Row[];
  /** Whether rows can be chosen. */
  isChoosable: boolean;
}

/**
 * The rows: a table that scrolls sideways under its own bar, the first column staying; cards where there is no room for one. Row links
 * and boxes are real; `list-ground.tsx` makes the whole row clickable and adds the keys.
 */
export function ListTable<S extends ListShape, Row>({ spec, here, rows, isChoosable }: ListTableProps<S, Row>) {
  const t = useTranslations("desk.list");
  const { place } = here;
  const columns = place.columns.flatMap((key) => (spec.columns[key] ? [{ ...spec.columns[key], key }] : []));
  return (
    <div className="@container">
      <section
        aria-label={t("table", { caption: spec.caption })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0}
        className="@3xl:overflow-x-auto @3xl:rounded-lg @3xl:border @3xl:border-line @3xl:bg-raised"
      >
        <table {...roles.table} className="block w-full @3xl:table @3xl:border-separate @3xl:border-spacing-0">
          <caption className="sr-only">{spec.caption}</caption>
          <thead {...roles.group} className="sr-only @3xl:not-sr-only @3xl:table-header-group">
            <tr {...roles.row} className="@3xl:table-row">
              {isChoosable && <ChooseHead />}
              {columns.map((column, n) => (
                <Head key={column.key} spec={spec} here={here} column={column} isFirst={n === 0} isChoosable={isChoosable} />
              ))}
            </tr>
          </thead>
          <tbody {...roles.group} className="block @3xl:table-row-group">
            {rows.map((row) => (
              <BodyRow
                key={spec.rowKey(row)}
                spec={spec}
                row={row}
                columns={columns}
                isDense={place.density === "dense"}
                isChoosable={isChoosable}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function ChooseHead() {
  const t = useTranslations("desk.client.choose");
  return (
    <th {...roles.head} scope="col" className={join("w-11 bg-raised", edge, sticky, "@3xl:start-0")}>
      <label className="with-script grid size-11 place-items-center">
        <input type="checkbox" data-choose-page aria-label={t("page")} className="size-4 accent-persimmon" />
      </label>
    </th>
  );
}

interface HeadProps<S extends ListShape, Row> {
  spec: ListSpec<S, Row>;
  here: ListHere<S>;
  column: ListColumn<Row> & { key: string };
  isFirst: boolean;
  isChoosable: boolean;
}

function Head<S extends ListShape, Row>({ spec, here: { site, place }, column, isFirst, isChoosable }: HeadProps<S, Row>) {
  const { name, sort, align } = column;
  const isSorted = sort !== undefined && sort === place.sort;
  const href =
    sort &&
    listHref(site, spec, {
      ...place,
      page: 1,
      sort: sort as S["sorts"][number],
      isDescending: isSorted ? !place.isDescending : spec.shape.isDescending && sort === spec.shape.sorts[0],
    });
  return (
    <th
      {...roles.head}
      scope="col"
      aria-sort={isSorted ? (place.isDescending ? "descending" : "ascending") : undefined}
      className={join(
        "h-11 px-2.5 text-fine font-medium whitespace-nowrap text-soft",
        edge,
        align === "end" ? "text-end" : "text-start",
        isFirst && join("bg-raised", sticky, isChoosable ? "@3xl:start-11 ps-1" : "@3xl:start-0"),
      )}
    >
      {href ? (
        <Anchor
          href={href}
          className={join("inline-flex min-h-9 items-center gap-1.5 hover:text-ink", isSorted && "font-semibold text-ink")}
        >
          {name}
          <span aria-hidden="true" className={isSorted ? undefined : "text-edge"}>
            {isSorted ? (place.isDescending ? "↓" : "↑") : "↕"}
          </span>
        </Anchor>
      ) : (
        name
      )}
    </th>
  );
}
