import pg from "pg";
import { Prisma } from "./generated/prisma/client.ts";

/** A value that is not null, from Postgres' text. */
export type ReadColumn = (text: string) => unknown;

const { builtins } = pg.types;
const arrayOf = { bigint: 1016, numeric: 1231 };

/** What pg does not read as Prisma does: whole numbers beyond 2^53, decimals, and moments without a zone, which are in UTC. */
const readers = new Map<number, ReadColumn>([
  [builtins.INT8, BigInt],
  [builtins.NUMERIC, (text) => new Prisma.Decimal(text)],
  [builtins.DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [builtins.TIMESTAMP, (text) => new Date(`${text.replace(" ", "T")}Z`)],
  [builtins.TIMESTAMPTZ, (text) => new Date(text)],
  [builtins.INTERVAL, (text) => text],
  [arrayOf.bigint, elements(BigInt)],
  [arrayOf.numeric, elements((text) => new Prisma.Decimal(text))],
]);

/** How a column of this type (its oid in `pg_type`) is read. */
export function readerOf(oid: number): ReadColumn {
  return readers.get(oid) ?? pg.types.getTypeParser(oid, "text");
}

/** Elements of numbers need no quotes, so they are simply split. */
function elements(read: ReadColumn): ReadColumn {
  return (text) =>
    text === "{}"
      ? []
      : text
          .slice(1, -1)
          .split(",")
          .map((one) => (one === "NULL" ? null : read(one)));
}
