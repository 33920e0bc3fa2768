import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { join } from "./join.ts";

export interface Column {
  key: string;
  name: string;
  align?: "start" | "end";
  /** Of a card: one of its own lines, half of one, or nothing. The first column is the card's title. */
  phone?: "line" | "half" | "hidden";
  /** Takes the room that is left, and gives it up first: for what may be cut. */
  isFlexible?: boolean;
}

export interface Row {
  key: string;
  /** The whole row leads there; its first cell holds the link. */
  href: string;
  cells: Record<string, ReactNode>;
}

interface TableProps {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  isDense?: boolean;
}

/** An element that is not displayed as a table is none for screen readers, so its roles are written out. */
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  cell: { role: "cell" },
} as const;

/** A list of things with their facts: a table where there is room, cards where there is not. */
export function Table({ caption, columns, rows, isDense = false }: TableProps) {
  return (
    <div className="@container">
      <table {...roles.table} className="block w-full @4xl:table @4xl:border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead {...roles.group} className="sr-only @4xl:not-sr-only @4xl:table-header-group">
          <tr {...roles.row} className="@4xl:table-row">
            {columns.map(({ key, name, align }) => (
              <th
                key={key}
                {...roles.head}
                scope="col"
                className={join(
                  "border-b border-line px-3 py-2 text-fine font-medium text-soft first:ps-2 last:pe-2",
                  sideOf(align),
                )}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group} className="block @4xl:table-row-group">
          {rows.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} isDense={isDense} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BodyRow({ row, columns, isDense }: { row: Row; columns: readonly Column[]; isDense: boolean }) {
  return (
    <tr
      {...roles.row}
      className="relative grid grid-cols-2 gap-x-4 gap-y-1.5 border-b border-line py-3.5 hover:bg-sunk focus-within:bg-sunk @4xl:table-row @4xl:py-0"
    >
      {columns.map(({ key, align, phone = "line", isFlexible }, n) => (
        <td
          key={key}
          {...roles.cell}
          className={join(
            "min-w-0 px-1 wrap-break-word @4xl:table-cell @4xl:px-3 @4xl:align-middle @4xl:first:ps-2 @4xl:last:pe-2",
            isDense ? "@4xl:py-2" : "@4xl:py-3.5",
            n === 0 || phone === "line" ? "col-span-2" : "",
            phone === "hidden" && "hidden",
            isFlexible && "@4xl:w-full @4xl:max-w-0",
            align === "end" && "text-end",
          )}
        >
          {n === 0 ? (
            <Anchor
              href={row.href}
              className="font-semibold decoration-line underline-offset-4 after:absolute after:inset-0 after:content-[''] hover:underline"
            >
              {row.cells[key]}
            </Anchor>
          ) : (
            row.cells[key]
          )}
        </td>
      ))}
    </tr>
  );
}

function sideOf(align: Column["align"]): string {
  return align === "end" ? "text-end" : "text-start";
}
