/** An element that is not displayed as a table is none for screen readers, so its roles are written out. */
export const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  cell: { role: "cell" },
} as const;

/** The hairline below a cell of a table; borders that collapse do not stay with cells that stay. */
export const edge = "@3xl:border-b @3xl:border-line";
/** A cell that stays while the others scroll. */
export const sticky = "@3xl:sticky @3xl:z-[1]";
