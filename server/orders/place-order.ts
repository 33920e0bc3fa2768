import type { Context } from "#server/platform/context.ts";
import { tellAll } from "#server/platform/events.ts";
import type { LocalizedText } from "#server/platform/localized-text.ts";
import type { StoredDiscount } from "#server/promotions/view.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import type { TaxLine } from "#server/tax/rules.ts";

export interface DraftLine {
  variantId: string;
  sellerId: string;
  slug: string;
  name: LocalizedText;
  options: { name: string; value: string }[];
  sku: string;
  pictureId: string | null;
  quantity: number;
  unitPrice: bigint;
  lineTotal: bigint;
  discount: bigint;
  /** Its shares of the order's discounts. */
  discounts: readonly { promotionId: string; amount: bigint }[];
  tax: bigint;
}

/** An order before it exists: a paid attempt's frozen quote. Amounts are minor units of `currency`. */
export interface OrderDraft {
  attemptId: string;
  channelId: string;
  userId: string | null;
  email: string;
  locale: string;
  currency: string;
  address: StoredAddress;
  shippingMethod: string;
  rate: string;
  lines: readonly DraftLine[];
  parcels: readonly { sellerId: string; shipping: bigint; from: string; to: string }[];
  subtotal: bigint;
  discount: bigint;
  shipping: bigint;
  taxAdded: bigint;
  taxIncluded: bigint;
  taxLines: readonly TaxLine[];
  /** Which promotions gave how much. */
  discounts: readonly StoredDiscount[];
  total: bigint;
  /** What pays it; the parts sum to the total. */
  tenders: readonly { kind: "card" | "transfer" | "cod"; amount: bigint }[];
}

export interface PlacedOrder {
  id: string;
  number: string;
}

const amountsAsText = (_: string, value: unknown) => (typeof value === "bigint" ? value.toString() : value);
const json = (value: unknown) => JSON.stringify(value, amountsAsText);

/**
 * Writes an order with its lines, one parcel per seller and its tenders, in the caller's transaction. Inserting it completes the
 * attempt (a trigger lets only one through); what does not add up is refused by the database at commit.
 */
export async function placeOrder(ctx: Context, draft: OrderDraft): Promise<PlacedOrder> {
  const state = draft.tenders.every(({ kind }) => kind === "card") ? "confirmed" : "awaitingDeposit";
  const [order] = await ctx.db.$queryRaw<PlacedOrder[]>`
    insert into orders (attempt_id, channel_id, user_id, email, locale, currency, state, address, shipping_method, subtotal, discount,
      shipping, tax_added, tax_included, tax_lines, discounts, total, rate)
    values (${draft.attemptId}::uuid, ${draft.channelId}::uuid, ${draft.userId}::uuid, ${draft.email}, ${draft.locale}, ${draft.currency},
      ${state}, ${json(draft.address)}::jsonb, ${draft.shippingMethod}, ${draft.subtotal}, ${draft.discount}, ${draft.shipping},
      ${draft.taxAdded}, ${draft.taxIncluded}, ${json(draft.taxLines)}::jsonb, ${json(draft.discounts)}::jsonb, ${draft.total}, ${draft.rate}::numeric)
    returning id, number`;
  if (!order) throw new Error("an order was not written");
  await writeParts(ctx, order.id, draft);
  await ctx.db.$executeRaw`update tender set state = 'committed' where attempt_id = ${draft.attemptId}::uuid and state = 'held'`;
  const subject = { orderId: order.id, number: order.number };
  const { attemptId, currency } = draft;
  await tellAll(ctx, order.id, [
    { topic: "orders.order.created", payload: { ...subject, attemptId, total: draft.total.toString(), currency } },
    { topic: "orders.order.statusChanged", payload: { ...subject, from: null, to: state } },
  ]);
  return order;
}

/** Lines, parcels and tenders in one round trip: every shopper waits for this one. */
async function writeParts(ctx: Context, orderId: string, draft: OrderDraft): Promise<void> {
  const lines = draft.lines.map((line, index) => ({ ...line, n: index + 1 }));
  await ctx.db.$executeRaw`
    with lines as (insert into order_line (order_id, n, variant_id, seller_id, product_slug, name, options, sku, picture_id, quantity, unit_price, line_total, discount, discounts, tax)
    select ${orderId}::uuid, l.n, l."variantId", l."sellerId", l.slug, l.name, l.options, l.sku, l."pictureId", l.quantity, l."unitPrice", l."lineTotal", l.discount, l.discounts, l.tax
    from jsonb_to_recordset(${json(lines)}::jsonb) as l (n int, "variantId" uuid, "sellerId" uuid, slug text, name jsonb, options jsonb, sku text,
      "pictureId" uuid, quantity int, "unitPrice" bigint, "lineTotal" bigint, discount bigint, discounts jsonb, tax bigint)
    ), parcels as (insert into parcel (order_id, seller_id, shipping, expected_from, expected_to)
    select ${orderId}::uuid, p."sellerId", p.shipping, p."from", p."to"
    from jsonb_to_recordset(${json(draft.parcels)}::jsonb) as p ("sellerId" uuid, shipping bigint, "from" date, "to" date)
    )
    insert into tender (attempt_id, kind, amount) select ${draft.attemptId}::uuid, t.kind, t.amount
    from jsonb_to_recordset(${json(draft.tenders)}::jsonb) as t (kind text, amount bigint)`;
}
