import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { join } from "./join.ts";
import { ScrollRegion } from "./scroll-region.tsx";

export interface WideColumn {
  key: string;
  name: string;
  /** Numbers stand at the end, one under the other. */
  align?: "start" | "end";
}

export interface WideRow {
  key: string;
  /** Where the row's first cell leads. */
  href?: string;
  cells: Record<string, ReactNode>;
}

interface WideTableProps {
  caption: string;
  columns: readonly WideColumn[];
  rows: readonly WideRow[];
  /** The last line: sums. */
  foot?: Record<string, ReactNode>;
}

/** Many columns of figures: scrolls in its own place, and its first column stays, so that one knows whose figures they are. */
export function WideTable({ caption, columns, rows, foot }: WideTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-separate border-spacing-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, name, align }, n) => (
              <th
                key={key}
                scope="col"
                className={cellClass(n, align, "border-b border-edge py-2 text-fine font-medium whitespace-nowrap text-soft")}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, href, cells }) => (
            <tr key={key} className="group/row">
              {columns.map(({ key, align }, n) => (
                <Cell key={key} n={n} align={align}>
                  {n === 0 && href ? (
                    <Anchor href={href} className="inline-block py-1 font-semibold underline-offset-4 hover:underline">
                      {cells[key]}
                    </Anchor>
                  ) : (
                    cells[key]
                  )}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr className="font-semibold">
              {columns.map(({ key, align }, n) => (
                <Cell key={key} n={n} align={align}>
                  {foot[key]}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}

function Cell({ n, align, children }: { n: number; align?: WideColumn["align"]; children: ReactNode }) {
  const className = cellClass(n, align, "border-b border-line py-2.5");
  return n === 0 ? (
    <th scope="row" className={join(className, "font-normal")}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}

function cellClass(n: number, align: WideColumn["align"], more: string): string {
  return join(
    "px-3 first:ps-1 last:pe-1",
    align === "end" ? "text-end tabular whitespace-nowrap" : "text-start",
    n === 0 && "sticky start-0 z-10 max-w-[45vw] bg-paper group-hover/row:bg-sunk",
    n > 0 && "group-hover/row:bg-sunk",
    more,
  );
}
