import type { Context } from "#server/platform/context.ts";
import type { CartLineView } from "./view.ts";

/** Remembers the prices the shopper has seen and gone on with, so that only later changes are told. */
export async function seePrices(
  ctx: Context,
  cartId: string,
  lines: readonly Pick<CartLineView, "variantId" | "unitPrice">[],
): Promise<void> {
  const seen = lines.map(({ variantId, unitPrice }) => ({
    id: variantId,
    price: unitPrice.amount.toString(),
    currency: unitPrice.currency,
  }));
  await ctx.db.$executeRaw`
    update cart_line l set seen_price = s.price, seen_currency = s.currency
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as s (id uuid, price bigint, currency text)
    where l.cart_id = ${cartId}::uuid and l.variant_id = s.id and (l.seen_price, l.seen_currency) is distinct from (s.price, s.currency::char(3))`;
}
