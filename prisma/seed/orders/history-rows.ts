import { keyedId } from "../chance.ts";
import { capturedAt, openedAt, paymentId } from "./payment-rows.ts";
import type { PlannedOrder } from "./plan.ts";
import { begunAt, tenderId } from "./rows.ts";
import { holdsOf } from "./stock-rows.ts";

type Change = {
  entity: string;
  row_id: string;
  from_state: string | null;
  to_state: string;
  actor: string;
  reason: string | null;
  at: string;
};

/** Who packs for the shops that have people in the demo. */
const packers: Record<string, string> = { "haneul-works": "staff@maru.test", "de-werf": "seller2@maru.test" };

export function packerOf(shop: string): string | undefined {
  const email = packers[shop];
  return email && `seller:${keyedId(`user:${email}`)}`;
}

/** Every state that anything of these orders came into, oldest first, as the state triggers would have written it then. */
export function changeRows(orders: readonly PlannedOrder[], hasAccounts: boolean): Change[] {
  const changes = orders.flatMap((order) => [
    ...checkoutChanges(order),
    ...along("order", order.id, order.steps, (to) => (to === "confirmed" || to === "cancelled" ? shopper(order) : "system")),
    ...order.parcels.flatMap((parcel) => {
      const bySeller = (hasAccounts && packerOf(parcel.seller)) || "system";
      return along("parcel", parcel.id, parcel.steps, (to) => {
        if (to === "new" || to === "cancelled") return shopper(order);
        return to === "delivered" || to === "lost" ? "system" : bySeller;
      });
    }),
  ]);
  return changes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const shopper = ({ customer }: PlannedOrder) => (customer.userId ? `user:${customer.userId}` : "guest");

function checkoutChanges(order: PlannedOrder): Change[] {
  const [begun, placed] = [begunAt(order), order.placedAt];
  const authorised = new Date(placed.getTime() - 1000);
  const by = () => shopper(order);
  const through = (entity: string, id: string, ...steps: [to: string, at: Date][]) =>
    along(
      entity,
      id,
      steps.map(([to, at]) => ({ to, at })),
      by,
    );
  return [
    ...through("attempt", order.attemptId, ["open", begun], ["authorised", authorised], ["completed", placed]),
    ...holdsOf(order).flatMap(({ id }) => through("hold", id, ["live", begun], ["consumed", placed])),
    ...through(
      "payment",
      paymentId(order),
      ["created", openedAt(order)],
      ["authorised", authorised],
      ["captured", capturedAt(order)],
    ),
    ...through("tender", tenderId(order), ["held", placed], ["committed", placed]),
  ];
}

function along(entity: string, id: string, steps: readonly { to: string; at: Date }[], by: (to: string) => string): Change[] {
  return steps.map(({ to, at }, index) => ({
    entity,
    row_id: id,
    from_state: steps[index - 1]?.to ?? null,
    to_state: to,
    actor: by(to),
    reason: null,
    at: at.toISOString(),
  }));
}
