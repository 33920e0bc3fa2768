import { z } from "zod";
import { orderNumber } from "#server/orders/schema.ts";
import { line } from "#server/platform/input.ts";

export interface PastedRow {
  /** Counted from 1, as people count. */
  line: number;
  number: string;
  carrier: string;
  trackingNumber: string;
}

const linesMax = 200;
const row = z.tuple([orderNumber, line(60), line(60)]);

/**
 * Rows of order number, carrier and tracking number, parted by tabs, semicolons or commas; a first line of headings is passed over. The
 * numbers of lines that are none of this come as faults.
 */
export function pastedRows(text: string): { rows: PastedRow[]; faults: number[] } {
  const rows: PastedRow[] = [];
  const faults: number[] = [];
  for (const [n, one] of text.split(/\r\n|\r|\n/, linesMax).entries()) {
    if (!one.trim()) continue;
    const parter = one.includes("\t") ? "\t" : one.includes(";") ? ";" : ",";
    const cells = one.split(parter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
    const read = row.safeParse([cells[0], cells[1], cells[2]]);
    if (read.success) rows.push({ line: n + 1, number: read.data[0], carrier: read.data[1], trackingNumber: read.data[2] });
    else if (n > 0 || /\d/.test(cells[0] ?? "")) faults.push(n + 1);
  }
  return { rows, faults };
}
