import type { OrderView, TrackView } from "./view.ts";

/** How much has happened to an order and its parcels: it only grows, and says whether a page shows the newest. */
export function newsOf({ history, parcels }: Pick<OrderView | TrackView, "history" | "parcels">): number {
  return parcels.reduce((news, parcel) => news + parcel.history.length + parcel.scans.length, history.length);
}

/**
 * How far a decayed count lies above the expected one, in standard deviations of a Poisson count: the Pearson residual (McCullagh and
 * Nelder, Generalized Linear Models, 2nd ed., 2.4). One is added to the variance, so that two orders of what nobody ordered before
 * are not a fashion yet.
 */
export function trendOf(found: number, expected: number): number {
  return (found - expected) / Math.sqrt(expected + 1);
}
