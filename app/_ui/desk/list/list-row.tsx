import { useTranslations } from "next-intl";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { join } from "#app/_ui/kit/join.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { edge, roles, sticky } from "./list-roles.ts";
import type { ListColumn, ListSpec } from "./spec.ts";

interface BodyRowProps<S extends ListShape, Row> {
  spec: ListSpec<S, Row>;
  row: Row;
  columns: readonly (ListColumn<Row> & { key: string })[];
  isDense: boolean;
  isChoosable: boolean;
}

/** A row with its box and its link; on a phone a card. */
export function BodyRow<S extends ListShape, Row>({ spec, row, columns, isDense, isChoosable }: BodyRowProps<S, Row>) {
  const t = useTranslations("desk.list");
  const surface =
    "@3xl:bg-raised group-hover/row:bg-sunk group-focus-within/row:bg-sunk group-has-[input:checked]/row:bg-blush print:bg-transparent";
  return (
    <tr
      {...roles.row}
      data-row
      className={join(
        "group/row relative grid grid-cols-2 gap-x-4 gap-y-1.5 border-b border-line py-3.5 hover:bg-sunk has-[input:checked]:bg-blush @3xl:table-row @3xl:py-0",
        isChoosable && "ps-11 @3xl:ps-0",
      )}
    >
      {isChoosable && (
        <td
          {...roles.cell}
          className={join(
            "absolute start-0 top-1.5 z-[2] w-11 @3xl:static @3xl:table-cell @3xl:align-middle",
            surface,
            edge,
            sticky,
            "@3xl:start-0",
          )}
        >
          <label className="grid size-11 place-items-center">
            <input
              type="checkbox"
              name="id"
              form="chosen"
              value={spec.rowKey(row)}
              aria-label={t("chooseRow", { name: spec.rowName(row) })}
              className="size-4 accent-persimmon"
            />
          </label>
        </td>
      )}
      {columns.map((column, n) => {
        const href = n === 0 ? spec.rowHref(row) : null;
        const content = column.cell(row);
        return (
          <td
            key={column.key}
            {...roles.cell}
            className={join(
              "min-w-0 wrap-break-word @3xl:table-cell @3xl:px-2.5 @3xl:align-middle",
              surface,
              edge,
              isDense ? "@3xl:py-1.5" : "@3xl:py-2.5",
              n === 0 || (column.phone ?? "line") === "line" ? "col-span-2" : "",
              column.phone === "hidden" && "hidden",
              column.isWide && "@3xl:w-full @3xl:max-w-0 @3xl:min-w-40",
              column.align === "end" && "@3xl:text-end",
              n === 0 && join(sticky, isChoosable ? "@3xl:start-11 @3xl:ps-1" : "@3xl:start-0"),
            )}
          >
            {href ? (
              <Anchor
                href={href}
                data-row-link
                className="font-semibold underline-offset-4 decoration-line after:absolute after:inset-0 after:content-[''] hover:underline"
              >
                {content}
              </Anchor>
            ) : (
              content
            )}
          </td>
        );
      })}
    </tr>
  );
}
