import { useTranslations } from "next-intl";
import { Pagination } from "#app/_ui/kit/pagination.tsx";
import type { ListPage, ListShape } from "#server/platform/lists/fields.ts";
import { listHref } from "./list-href.ts";
import type { ListHere, ListSpec } from "./spec.ts";

interface ListFootProps<S extends ListShape, Row> {
  spec: ListSpec<S, Row>;
  here: ListHere<S>;
  found: ListPage<Row>;
}

/** Which rows these are, of how many, and the way to the others. */
export function ListFoot<S extends ListShape, Row>({ spec, here, found }: ListFootProps<S, Row>) {
  const t = useTranslations("desk.list");
  const { site, place } = here;
  const { page, pages, total, isMore, rows } = found;
  const from = (page - 1) * place.size + 1;
  const said = { from, to: from + rows.length - 1, total };
  return (
    <div className="space-y-4">
      {rows.length > 0 && <p className="text-center text-fine text-soft tabular">{t(isMore ? "shownMore" : "shown", said)}</p>}
      <Pagination page={page} pages={pages} href={(to) => listHref(site, spec, { ...place, page: to })} />
    </div>
  );
}
