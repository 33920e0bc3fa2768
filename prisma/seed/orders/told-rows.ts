import { dayMs } from "./calendar.ts";
import type { PlannedOrder } from "./plan.ts";

/** How long a fact is kept that everybody has got (`sweepPlumbing`). */
const keptDays = 30;

/** That these orders were placed, as it was told: on record for as long as facts are, but delivered to nobody. */
export function toldRows(orders: readonly PlannedOrder[], now: Date) {
  return orders
    .filter(({ placedAt }) => now.getTime() - placedAt.getTime() < keptDays * dayMs)
    .sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime())
    .map(({ id, number, attemptId, quote, customer, placedAt }) => ({
      topic: "orders.order.created",
      version: 1,
      key: id,
      payload: { orderId: id, number, attemptId, total: String(quote.total), currency: quote.currency },
      actor: customer.userId ? `user:${customer.userId}` : "guest",
      channel: customer.channel,
      created_at: placedAt.toISOString(),
    }));
}

/** Customers with an account: nobody can sign in as them, for they have no password. */
export function memberRows(orders: readonly PlannedOrder[]) {
  const members = new Map(orders.map(({ customer }) => [customer.userId, customer]));
  members.delete(null);
  return [...members].map(([id, { email, firstName, lastName, locale, address }]) => ({
    id,
    email,
    first_name: firstName,
    last_name: lastName,
    password_hash: null,
    state: "active",
    session_version: 1,
    locale,
    is_demo: true,
    created_at: `2026-0${1 + (address.line1.length % 6)}-1${email.length % 10}T08:00:00Z`,
  }));
}
