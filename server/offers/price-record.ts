import { Prisma } from "#server/platform/database.ts";

/**
 * The lowest price in minor units of the 30 days before the present reduction (`o` is a row of `offer_now`): of a sale since it began, of another reduction since
 * the price before it ended. Null where the price is not reduced, or nothing is recorded of those days.
 */
export const lowestBefore = Prisma.sql`case
  when o.sale_id is not null then least(o.compare_at, lowest_before(o.variant_id, o.channel_id, o.sale_from))
  when o.compare_at is not null then lowest_before(o.variant_id, o.channel_id,
    (select max(r.until) from price_record r where r.variant_id = o.variant_id and r.channel_id = o.channel_id))
  end`;
