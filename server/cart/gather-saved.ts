import { Prisma } from "#server/platform/database.ts";

/** The statement by which a cart takes over what was put aside in others, those that `whose` says (of `cart c`). */
export function gatheringSaved(cartId: string, whose: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    with taken as (
      delete from saved_line s using cart c where c.id = s.cart_id and c.id <> ${cartId}::uuid and (${whose})
      returning s.variant_id, s.quantity, s.seen_price, s.seen_currency, s.saved_at
    )
    insert into saved_line (cart_id, variant_id, quantity, seen_price, seen_currency, saved_at)
    select distinct on (variant_id) ${cartId}::uuid, variant_id, quantity, seen_price, seen_currency, saved_at
    from taken order by variant_id, saved_at desc on conflict (cart_id, variant_id) do nothing`;
}
