import { type Sellable, type SellableRow, sellableOf, sellableSql } from "#server/offers/sellable.ts";
import type { Context, Site } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { type Money, money } from "#server/platform/money.ts";
import { rateBetween } from "#server/rates/queries.ts";

/** A line as it stands in its cart now. */
export interface CartLine {
  variantId: string;
  quantity: number;
  seen: Money;
  slug: string;
  name: string;
  /** Null where it is not for sale on the site any more. */
  sellable: Sellable | null;
  /** Units that nobody holds, over all places. */
  free: number;
}

/** A row of `linesSql`. */
export type CartLineRow = {
  line_variant_id: string;
  quantity: number;
  seen_price: bigint;
  seen_currency: string;
  line_slug: string;
  line_name: LocalizedText;
  free: number;
} & { [K in keyof SellableRow]: SellableRow[K] | null };

export async function cartLines(ctx: Context, cartId: string): Promise<CartLine[]> {
  return readLines(ctx, await ctx.db.$queryRaw<CartLineRow[]>(linesSql(ctx.site, cartId)));
}

/** A cart's lines in the order in which they came, with what is for sale and what is free, in one statement. */
export function linesSql(site: Site, cartId: string): Prisma.Sql {
  return shownSql(site, Prisma.sql`cart_line l`, Prisma.sql`l.cart_id = ${cartId}::uuid order by l.added_at, l.variant_id`);
}

/** The same of what was put aside in the carts `whose` says (of `cart c`), the latest first. */
export function savedSql(site: Site, whose: Prisma.Sql): Prisma.Sql {
  const kept = Prisma.sql`saved_line l join cart c on c.id = l.cart_id`;
  return shownSql(site, kept, Prisma.sql`${whose} order by l.saved_at desc, l.variant_id`);
}

function shownSql(site: Site, from: Prisma.Sql, which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select l.variant_id as line_variant_id, l.quantity, l.seen_price, l.seen_currency, line_product.slug as line_slug,
      line_product.name as line_name, sold.*,
      (select coalesce(sum(on_hand - reserved), 0)::int from stock_level where variant_id = l.variant_id) as free
    from ${from} join variant line_variant on line_variant.id = l.variant_id
    join product line_product on line_product.id = line_variant.product_id
    left join lateral (${sellableSql(site, Prisma.sql`v.id = l.variant_id`)}) sold on true
    where ${which}`;
}

export async function readLines({ db, site }: Context, rows: readonly CartLineRow[]): Promise<CartLine[]> {
  const rate = await rateBetween(db, site.baseCurrency, site.currency);
  return rows.map((row) => ({
    variantId: row.line_variant_id,
    quantity: row.quantity,
    seen: money(row.seen_price, row.seen_currency),
    slug: row.line_slug,
    name: textOf(row.line_name, site.locale),
    sellable: row.variant_id === null ? null : sellableOf(row as SellableRow, site, rate),
    free: row.free,
  }));
}
