import { keyedId } from "../chance.ts";
import { dayMs, hourMs, pastDays } from "./calendar.ts";
import type { PlannedOrder } from "./plan.ts";
import { begunAt } from "./rows.ts";

interface HoldPlan {
  id: string;
  variantId: string;
  locationId: string;
  quantity: number;
}

export function holdsOf(order: PlannedOrder): HoldPlan[] {
  return order.lines.map(({ variant, quantity }) => ({
    id: keyedId(`hold:${order.id}:${variant.id}`),
    variantId: variant.id,
    locationId: variant.locationId,
    quantity,
  }));
}

export function holdRows(order: PlannedOrder) {
  return holdsOf(order).map((hold) => ({
    id: hold.id,
    attempt_id: order.attemptId,
    variant_id: hold.variantId,
    location_id: hold.locationId,
    quantity: hold.quantity,
    expires_at: new Date(begunAt(order).getTime() + hourMs / 2).toISOString(),
    state: "consumed",
  }));
}

/**
 * Every movement of the past: what was received for it before it began, held, sold and, of cancelled orders, put back. Together
 * they leave every counter as it was.
 */
export function movementRows(orders: readonly PlannedOrder[], now: Date) {
  const moves = orders.flatMap((order) => holdsOf(order).flatMap((hold) => movesOf(order, hold)));
  const needed = new Map<string, { variantId: string; locationId: string; quantity: number }>();
  for (const { variant_id: variantId, location_id: locationId, delta_on_hand: delta } of moves) {
    const key = `${variantId}:${locationId}`;
    needed.set(key, { variantId, locationId, quantity: (needed.get(key)?.quantity ?? 0) - delta });
  }
  const at = new Date(now.getTime() - (pastDays + 2) * dayMs).toISOString();
  const received = [...needed.values()]
    .filter(({ quantity }) => quantity > 0)
    .map(({ variantId, locationId, quantity }) => {
      const key = `seed:past:${variantId}:${locationId}:${orders[0]?.id}`;
      return movement({ id: key, variantId, locationId, quantity }, [quantity, 0], "received", key, at);
    });
  return [...received, ...moves.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))];
}

function movesOf(order: PlannedOrder, hold: HoldPlan) {
  const { quantity } = hold;
  const key = (state: string) => `hold:${hold.id}:${state}`;
  const moves = [
    movement(hold, [0, quantity], "live", key("live"), begunAt(order).toISOString()),
    movement(hold, [-quantity, -quantity], "consumed", key("consumed"), order.placedAt.toISOString()),
  ];
  if (order.cancelledAt)
    moves.push(movement(hold, [quantity, 0], "returned", `restock:${hold.id}`, order.cancelledAt.toISOString()));
  return moves;
}

function movement(hold: HoldPlan, [onHand, reserved]: [number, number], reason: string, key: string, at: string) {
  return {
    variant_id: hold.variantId,
    location_id: hold.locationId,
    delta_on_hand: onHand,
    delta_reserved: reserved,
    reason,
    actor: "system",
    idempotency_key: key,
    at,
  };
}
