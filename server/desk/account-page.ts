import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListPage } from "#server/platform/lists/fields.ts";
import { allOf, countedUpTo, pageOf, searched } from "#server/platform/lists/sql.ts";

interface Cut {
  sort: "joined" | "name" | "email";
  isDescending: boolean;
  page: number;
  size: number;
}

/** Gives the rows of the accounts (`app_user u`) that `found` selects, in that order. */
type RowsOf<Row> = (found: Prisma.Sql, order: Prisma.Sql) => Promise<Row[]>;

/** Part of a name or an address. */
export function namedLike(search: string): Prisma.Sql[] {
  return searched(Prisma.sql`lower(u.first_name || ' ' || u.last_name || ' ' || u.email)`, search);
}

/** One page of a list of accounts, sorted and counted the same way whatever the list says of each. */
export async function accountPage<Row>(
  { db }: AdminContext,
  asked: Cut,
  conditions: Prisma.Sql[],
  rowsOf: RowsOf<Row>,
): Promise<ListPage<Row>> {
  const where = allOf(conditions);
  const [counted] = await db.$queryRaw<{ total: number }[]>`select ${countedUpTo(Prisma.sql`app_user u`, where)} as total`;
  const order = orderOf(asked);
  const found = Prisma.sql`select u.* from app_user u where ${where} order by ${order} limit ${asked.size} offset ${(asked.page - 1) * asked.size}`;
  return pageOf(await rowsOf(found, order), counted?.total ?? 0, asked);
}

/** The next accounts of an export, newest first: those of `ids`, or those that fit; `after` is the last one's id. */
export function nextAccounts<Row>(
  { ids, after }: { ids?: string[] | null; after?: string | null },
  conditions: Prisma.Sql[],
  count: number,
  rowsOf: RowsOf<Row>,
): Promise<Row[]> {
  const where = ids ? [Prisma.sql`u.id = any(${ids}::uuid[])`] : conditions;
  const rest = after ? [...where, Prisma.sql`u.id < ${after}::uuid`] : where;
  const order = Prisma.sql`u.id desc`;
  return rowsOf(Prisma.sql`select u.* from app_user u where ${allOf(rest)} order by ${order} limit ${count}`, order);
}

function orderOf({ sort, isDescending }: Cut): Prisma.Sql {
  const way = isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const by = {
    joined: Prisma.sql`u.created_at ${way}`,
    name: Prisma.sql`lower(u.first_name || ' ' || u.last_name) ${way}`,
    email: Prisma.sql`lower(u.email) ${way}`,
  }[sort];
  return Prisma.sql`${by}, u.id ${way}`;
}
