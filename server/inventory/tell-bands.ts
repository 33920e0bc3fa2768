import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { tellingFrom } from "#server/platform/events.ts";
import { lowStockMax } from "./rules.ts";

/**
 * The statement that tells which variants came into another band by a change of what is sellable, after the one that made it. `changes` is
 * units per variant: less for a hold, more for a release. A sale of what was held changes nothing that pages show.
 */
export function tellingBands(ctx: Context, changes: ReadonlyMap<string, number>): Prisma.Sql {
  const rows = JSON.stringify(Array.from(changes, ([id, change]) => ({ id, change })));
  return tellingFrom(
    ctx,
    Prisma.sql`
      select 'inventory.stock.bandChanged' as topic, product_id::text as key,
        jsonb_build_object('variantId', variant_id, 'productId', product_id, 'band', band) as payload
      from (
        select v.id as variant_id, v.product_id, ${bandSql(Prisma.sql`free`)} as band, ${bandSql(Prisma.sql`free - c.change`)} as before
        from jsonb_to_recordset(${rows}::jsonb) as c (id uuid, change int) join variant v on v.id = c.id
        cross join lateral (select sum(on_hand - reserved) as free from stock_level s where s.variant_id = c.id) s
      ) bands where band <> before`,
  );
}

/** `stockBand` in the database's words. */
function bandSql(free: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`case when ${free} <= 0 then 'out' when ${free} <= ${lowStockMax} then 'low' else 'in' end`;
}
