import { closingCart, keepRest } from "#server/cart/settle-cart.ts";
import { consumingHolds } from "#server/inventory/settle-holds.ts";
import { type PlacedOrder, placing } from "#server/orders/place-order.ts";
import { cardProvider } from "#server/payments/payment-method.ts";
import type { ProviderPayment } from "#server/payments/providers/provider.ts";
import { recording } from "#server/payments/record-payment.ts";
import type { Context } from "#server/platform/context.ts";
import { inTransaction, Prisma, together } from "#server/platform/database.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { closeAttempt } from "./close-attempt.ts";
import { type Attempt, isLive, lockingSql } from "./find-attempt.ts";
import { type FrozenQuote, readFrozenQuote } from "./frozen-quote.ts";

/**
 * The order of a paid attempt, placed now or by whoever was quicker; null where the attempt has ended without one. Its payment
 * is written down in the same transaction, after the attempt's lock: attempts come before payments in the order of locks.
 */
export async function placeOnce(ctx: Context, attemptId: string, paid: ProviderPayment): Promise<PlacedOrder | null> {
  const placed = await inTransaction(ctx, async (ctx) => {
    const [[attempt], , sold] = await together<[Attempt, object, { id: string }]>(
      ctx,
      lockingSql(attemptId),
      recording(ctx, cardProvider, paid),
      stillSoldSql(attemptId),
    );
    if (attempt?.state === "completed")
      return ctx.db.order.findUniqueOrThrow({ where: { attemptId }, select: { id: true, number: true } });
    if (!attempt || !isLive(attempt)) return null;
    const quote = readFrozenQuote(attempt.quote);
    const isSold = new Set(sold.map(({ id }) => id));
    if (!quote.lines.every(({ variantId }) => isSold.has(variantId))) return "gone";
    return writeOrder(ctx, attempt, quote);
  });
  if (placed !== "gone") return placed;
  await closeAttempt(ctx, attemptId, "failed", "cart.variantGone");
  return null;
}

/** What was paid for and is still sold: read under a share lock, so that a withdrawal and this order take turns (I-05). */
function stillSoldSql(attemptId: string): Prisma.Sql {
  return Prisma.sql`
    select v.id from checkout_attempt a cross join jsonb_to_recordset(a.quote -> 'lines') as l ("variantId" uuid)
    join variant v on v.id = l."variantId" join product p on p.id = v.product_id join seller s on s.id = v.seller_id
    where a.id = ${attemptId}::uuid and v.is_live and p.state = 'live' and s.state = 'approved' for share of v, p, s`;
}

async function writeOrder(ctx: Context, attempt: Attempt, quote: FrozenQuote): Promise<PlacedOrder> {
  const draft = { ...draftHead(attempt), ...quote, tenders: [{ kind: "card" as const, amount: quote.total }] };
  const { order, statements } = placing(ctx, draft);
  const cart = { id: attempt.cartId, version: attempt.cartVersion };
  const written = await together<object[]>(
    ctx,
    Prisma.sql`update checkout_attempt set state = 'authorised', updated_at = now() where id = ${attempt.id}::uuid and state = 'open'`,
    ...statements,
    consumingHolds(attempt.id),
    closingCart(cart),
  );
  if (written.at(-1)?.length === 0) await keepRest(ctx, cart, quote.lines);
  return order;
}

function draftHead(attempt: Attempt) {
  const { id: attemptId, channelId, userId, email, locale, currency, shippingMethod } = attempt;
  if (!email || !shippingMethod || !attempt.address) throw new Error(`attempt ${attemptId} was paid without an address`);
  const address = attempt.address as unknown as StoredAddress;
  return { attemptId, channelId, userId, email, locale, currency, shippingMethod, address, rate: attempt.rate.toFixed() };
}
