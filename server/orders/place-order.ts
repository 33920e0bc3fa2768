import { randomBytes } from "node:crypto";
import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { telling } from "#server/platform/events.ts";
import type { LocalizedText } from "#server/platform/localized-text.ts";
import { newId } from "#server/platform/new-id.ts";
import type { StoredDiscount } from "#server/promotions/view.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import type { TaxLine } from "#server/tax/rules.ts";

export interface DraftLine {
  variantId: string;
  sellerId: string;
  slug: string;
  name: LocalizedText;
  options: { name: LocalizedText; value: LocalizedText }[];
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
 * An order to be: what it will be called, and the statements that write it with its lines, one parcel per seller and its tenders, and tell
 * of it, in the caller's transaction. Inserting it completes the attempt (a trigger lets only one through); what does not add up is
 * refused by the database at commit.
 */
export function placing(ctx: Context, draft: OrderDraft): { order: PlacedOrder; statements: Prisma.Sql[] } {
  const order = { id: newId(), number: orderNumber() };
  const state = draft.tenders.every(({ kind }) => kind === "card") ? "confirmed" : "awaitingDeposit";
  const subject = { orderId: order.id, number: order.number };
  const { attemptId, currency } = draft;
  const statements = [
    headSql(order, state, draft),
    partsSql(order.id, draft),
    Prisma.sql`update tender set state = 'committed' where attempt_id = ${attemptId}::uuid and state = 'held'`,
    telling(ctx, order.id, [
      { topic: "orders.order.created", payload: { ...subject, attemptId, total: draft.total.toString(), currency } },
      { topic: "orders.order.statusChanged", payload: { ...subject, from: null, to: state } },
    ]),
  ];
  return { order, statements };
}

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Random, as the database's `order_number()`: a counted number tells rivals the sales and lets guests guess. */
function orderNumber(): string {
  return Array.from(randomBytes(10), (byte) => letters[byte & 31]).join("");
}

function headSql({ id, number }: PlacedOrder, state: string, draft: OrderDraft): Prisma.Sql {
  return Prisma.sql`
    insert into orders (id, number, attempt_id, channel_id, user_id, email, locale, currency, state, address, shipping_method, subtotal, discount,
      shipping, tax_added, tax_included, tax_lines, discounts, total, rate)
    values (${id}::uuid, ${number}, ${draft.attemptId}::uuid, ${draft.channelId}::uuid, ${draft.userId}::uuid, ${draft.email}, ${draft.locale},
      ${draft.currency}, ${state}, ${json(draft.address)}::jsonb, ${draft.shippingMethod}, ${draft.subtotal}, ${draft.discount}, ${draft.shipping},
      ${draft.taxAdded}, ${draft.taxIncluded}, ${json(draft.taxLines)}::jsonb, ${json(draft.discounts)}::jsonb, ${draft.total}, ${draft.rate}::numeric)`;
}

/** Lines, parcels and tenders. */
function partsSql(orderId: string, draft: OrderDraft): Prisma.Sql {
  const lines = draft.lines.map((line, index) => ({ ...line, n: index + 1 }));
  return Prisma.sql`
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
