import { Prisma } from "#server/platform/database.ts";
import type { CartLineView } from "./view.ts";

/** The statement that remembers the prices the shopper has seen and gone on with, so that only later changes are told. */
export function seeingPrices(cartId: string, lines: readonly Pick<CartLineView, "variantId" | "unitPrice">[]): Prisma.Sql {
  const seen = lines.map(({ variantId, unitPrice }) => ({
    id: variantId,
    price: unitPrice.amount.toString(),
    currency: unitPrice.currency,
  }));
  return Prisma.sql`
    update cart_line l set seen_price = s.price, seen_currency = s.currency
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as s (id uuid, price bigint, currency text)
    where l.cart_id = ${cartId}::uuid and l.variant_id = s.id and (l.seen_price, l.seen_currency) is distinct from (s.price, s.currency::char(3))`;
}
