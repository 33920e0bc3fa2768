import { keyedId } from "../chance.ts";
import { bankName } from "./names.ts";
import type { PlannedOrder } from "./plan.ts";
import { begunAt } from "./rows.ts";

export const paymentId = ({ id }: PlannedOrder) => keyedId(`payment:${id}`);

const seconds = (at: Date, more: number) => new Date(at.getTime() + more * 1000).toISOString();

/** What happened to the money: authorised just before the order, taken just after, given back where it was cancelled. */
function operations(order: PlannedOrder) {
  const name = (op: string) => bankName("op", `${order.id}:${op}`);
  const done = [
    { op: "authorise", id: name("authorise"), at: seconds(order.placedAt, -1) },
    { op: "capture", id: name("capture"), at: seconds(order.placedAt, 2) },
  ];
  return order.cancelledAt ? [...done, { op: "refund", id: name("refund"), at: seconds(order.cancelledAt, 3) }] : done;
}

export const capturedAt = (order: PlannedOrder) => new Date(order.placedAt.getTime() + 2000);
export const openedAt = (order: PlannedOrder) => new Date((begunAt(order).getTime() + 3 * order.placedAt.getTime()) / 4);

export function paymentRow(order: PlannedOrder) {
  const amount = String(order.quote.total);
  return {
    id: paymentId(order),
    attempt_id: order.attemptId,
    currency: order.quote.currency,
    method: "card",
    provider: "sandbox",
    provider_ref: bankName("pay", order.id),
    state: "captured",
    amount,
    authorised: amount,
    captured: amount,
    refunded: order.cancelledAt ? amount : "0",
    created_at: openedAt(order).toISOString(),
  };
}

export function operationRows(order: PlannedOrder) {
  return operations(order).map(({ op, id, at }) => ({
    payment_id: paymentId(order),
    op,
    amount: String(order.quote.total),
    idempotency_key: `${op}:${id}`,
    provider_op_ref: id,
    at,
  }));
}

/** The same payment in the sandbox's own books, so that it can still be asked for and given back. */
export function bankPaymentRow(order: PlannedOrder) {
  const { provider_ref: id, amount, currency, state, authorised, captured, refunded, created_at } = paymentRow(order);
  return {
    id,
    reference: order.attemptId,
    amount,
    currency,
    state,
    authorised,
    captured,
    refunded,
    return_url: "http://localhost/",
    locale: order.customer.locale,
    description: "Maru",
    tries: 0,
    challenged: false,
    card_brand: "Visa",
    card_last4: "4242",
    operations: operations(order).map(({ op, id: operation }) => ({ op, id: operation, amount })),
    created_at,
  };
}

export function bankOperationRows(order: PlannedOrder) {
  const payment = bankName("pay", order.id);
  return operations(order).map(({ op, id, at }) => ({ id, payment_id: payment, op, amount: String(order.quote.total), at }));
}
