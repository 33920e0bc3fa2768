import { chosenNames } from "#server/offers/sellable.ts";
import { storedDiscounts } from "#server/quote/discounts.ts";
import { keyedId } from "../chance.ts";
import { channelId } from "../reference/channels.ts";
import { hourMs } from "./calendar.ts";
import { codesOf } from "./coupons.ts";
import type { PlannedOrder } from "./plan.ts";

/** Amounts go as text: JSON knows no whole number of this size. */
const minor = String;
const iso = (at: Date) => at.toISOString();
const before = (at: Date, minutes: number) => new Date(at.getTime() - minutes * 60_000);

/** Checkout was begun some minutes before the order was placed. */
export const begunAt = ({ placedAt, number }: PlannedOrder) => before(placedAt, 2 + (number.charCodeAt(0) % 9));

export function cartRow(order: PlannedOrder) {
  return {
    id: cartId(order),
    channel_id: channelId(order.customer.channel),
    user_id: order.customer.userId,
    state: "ordered",
    coupons: codesOf(order),
    version: order.lines.length,
    created_at: iso(before(begunAt(order), 14)),
    updated_at: iso(order.placedAt),
  };
}

const cartId = ({ id }: PlannedOrder) => keyedId(`cart:${id}`);

export function attemptRow(order: PlannedOrder) {
  const { customer, quote } = order;
  return {
    id: order.attemptId,
    cart_id: cartId(order),
    channel_id: channelId(customer.channel),
    user_id: customer.userId,
    currency: quote.currency,
    locale: customer.locale,
    state: "completed",
    coupons: codesOf(order),
    cart_version: order.lines.length,
    email: customer.email,
    address: customer.address,
    shipping_method: order.delivery.code,
    rate: order.rate,
    quote: frozenQuote(order),
    total: minor(quote.total),
    expires_at: iso(new Date(begunAt(order).getTime() + hourMs / 2)),
    created_at: iso(begunAt(order)),
    updated_at: iso(order.placedAt),
  };
}

/** What payment was opened for, in the shape `readFrozenQuote` reads. */
function frozenQuote(order: PlannedOrder) {
  const { parcels, taxLines, subtotal, discount, shipping, taxAdded, taxIncluded, total } = order.quote;
  const { from, to } = order.delivery;
  const amounts = { taxLines, subtotal, discount, shipping, taxAdded, taxIncluded, total };
  const whole = {
    lines: frozenLines(order),
    parcels: parcels.map(({ sellerId, shipping }) => ({ sellerId, shipping, from, to })),
    discounts: storedDiscounts(order.quote),
    ...amounts,
  };
  return JSON.parse(JSON.stringify(whole, (_, value) => (typeof value === "bigint" ? minor(value) : value)));
}

function frozenLines({ lines, quote }: PlannedOrder) {
  return lines.map(({ goods, variant, quantity }, index) => {
    const priced = quote.lines[index];
    return {
      variantId: variant.id,
      sellerId: goods.sellerId,
      slug: goods.slug,
      name: goods.name,
      options: chosenNames(goods.options, variant.options),
      sku: variant.sku,
      pictureId: variant.pictureId,
      quantity,
      unitPrice: minor(priced?.unitPrice),
      lineTotal: minor(priced?.lineTotal),
      discount: minor(priced?.discount),
      discounts: (priced?.discounts ?? []).map(({ promotionId, amount }) => ({ promotionId, amount: minor(amount) })),
      tax: minor(priced?.tax),
    };
  });
}

/** `created_xid` is the writing transaction: what is frozen with its parent compares it. */
export function orderRow(order: PlannedOrder, xid: string) {
  const { customer, quote } = order;
  return {
    id: order.id,
    number: order.number,
    attempt_id: order.attemptId,
    channel_id: channelId(customer.channel),
    user_id: customer.userId,
    email: customer.email,
    locale: customer.locale,
    currency: quote.currency,
    state: order.steps.at(-1)?.to ?? "confirmed",
    address: customer.address,
    shipping_method: order.delivery.code,
    subtotal: minor(quote.subtotal),
    discount: minor(quote.discount),
    shipping: minor(quote.shipping),
    tax_added: minor(quote.taxAdded),
    tax_included: minor(quote.taxIncluded),
    tax_lines: frozenQuote(order).taxLines,
    discounts: storedDiscounts(quote),
    total: minor(quote.total),
    rate: order.rate,
    placed_at: iso(order.placedAt),
    created_xid: xid,
  };
}

export function lineRows(order: PlannedOrder) {
  return frozenLines(order).map((line, index) => ({
    order_id: order.id,
    n: index + 1,
    variant_id: line.variantId,
    seller_id: line.sellerId,
    product_slug: line.slug,
    name: line.name,
    options: line.options,
    sku: line.sku,
    picture_id: line.pictureId,
    tracks_stock: true,
    quantity: line.quantity,
    unit_price: line.unitPrice,
    line_total: line.lineTotal,
    discount: line.discount,
    discounts: line.discounts,
    tax: line.tax,
    commission: 0,
  }));
}

export function parcelRows(order: PlannedOrder) {
  return order.parcels.map((parcel) => {
    const at = (state: string) => parcel.steps.find(({ to }) => to === state)?.at.toISOString() ?? null;
    const isSent = at("shipped") !== null;
    return {
      id: parcel.id,
      order_id: order.id,
      seller_id: parcel.sellerId,
      state: parcel.steps.at(-1)?.to,
      shipping: minor(order.quote.parcels.find(({ sellerId }) => sellerId === parcel.sellerId)?.shipping),
      carrier: isSent ? parcel.carrier : null,
      tracking_number: isSent ? parcel.trackingNumber : null,
      expected_from: order.delivery.from,
      expected_to: order.delivery.to,
      shipped_at: at("shipped"),
      delivered_at: at("delivered"),
      created_at: iso(order.placedAt),
    };
  });
}

export const tenderId = ({ id }: PlannedOrder) => keyedId(`tender:${id}`);

export function tenderRow(order: PlannedOrder) {
  return { id: tenderId(order), attempt_id: order.attemptId, kind: "card", state: "committed", amount: minor(order.quote.total) };
}
