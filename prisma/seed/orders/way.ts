import type { OrderState, ParcelState } from "#server/orders/view.ts";
import { handOverDay } from "#server/shipping/rules.ts";
import type { Chance } from "../chance.ts";
import { dayMs, hourMs } from "./calendar.ts";

export interface Step {
  at: Date;
  to: ParcelState;
}

export interface Going {
  placedAt: Date;
  daysMin: number;
  daysMax: number;
  /** How far it has come at most; the last of the way where nothing is said. */
  until?: ParcelState;
  isLost?: boolean;
}

const all: readonly ParcelState[] = ["new", "confirmed", "packed", "shipped", "delivered"];

/** The whole way of a parcel, as sellers and carriers take it; the hand-over is a day or two late in one of fifteen. */
export function wayOf(chance: Chance, { placedAt, daysMin, daysMax, until, isLost }: Going): Step[] {
  const hours = (from: number, to: number) => (from + chance.next() * (to - from)) * hourMs;
  const placed = placedAt.getTime();
  const confirmed = placed + hours(0.4, 9);
  const packed = confirmed + hours(0.7, 12);
  const late = chance.next() < 1 / 15 ? chance.between(1, 2) * dayMs : 0;
  const shipped = Math.max(Date.parse(handOverDay(placedAt)) + late + hours(7.5, 17), packed + hours(0.3, 2));
  const delivered = shipped + chance.between(daysMin, daysMax) * dayMs + hours(-3, 6);
  const steps: [ParcelState, number][] = [
    ["new", placed],
    ["confirmed", confirmed],
    ["packed", packed],
    ["shipped", shipped],
    isLost ? ["lost", shipped + hours(9 * 24, 13 * 24)] : ["delivered", Math.max(delivered, shipped + hours(8, 12))],
  ];
  const end = until ? all.indexOf(until) + 1 : steps.length;
  return steps.slice(0, end).map(([to, at]) => ({ to, at: new Date(at) }));
}

/** A way that its shopper ended while nothing was packed yet. */
export function cancelledWay(steps: readonly Step[], at: Date): Step[] {
  return [...steps.filter((step) => step.to === "new" || (step.to === "confirmed" && step.at < at)), { to: "cancelled", at }];
}

/**
 * The order's states that follow from its parcels' ways: the fold of the database's `order_state_of`. What happens at one moment
 * (a cancellation of all of them) is one step.
 */
export function orderSteps(ways: readonly (readonly Step[])[]): { at: Date; to: OrderState }[] {
  const now = ways.map(() => "new" as ParcelState);
  const steps: { at: Date; to: OrderState }[] = [];
  const moves = ways.flatMap((way, parcel) => way.map((step) => ({ ...step, parcel })));
  const moments = Map.groupBy(moves, ({ at }) => at.getTime());
  for (const [at, together] of [...moments].sort(([a], [b]) => a - b)) {
    for (const { parcel, to } of together) now[parcel] = to;
    const state = foldOf(now);
    if (steps.at(-1)?.to !== state) steps.push({ at: new Date(at), to: state });
  }
  return steps;
}

function foldOf(parcels: readonly ParcelState[]): OrderState {
  const every = (...states: ParcelState[]) => parcels.every((parcel) => states.includes(parcel));
  const some = (...states: ParcelState[]) => parcels.some((parcel) => states.includes(parcel));
  if (every("cancelled")) return "cancelled";
  if (every("delivered", "cancelled")) return "delivered";
  if (every("shipped", "delivered", "lost", "cancelled")) return "shipped";
  if (some("shipped", "delivered", "lost")) return "partlyShipped";
  return some("confirmed", "packed") ? "processing" : "confirmed";
}
