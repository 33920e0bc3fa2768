import { firstPlacedFor, handOverDay } from "#server/shipping/rules.ts";
import type { ParcelState } from "./view.ts";

/** How a parcel stands against the day it is to be handed over; null once it is on its way or will never be. */
export type Due = "late" | "today" | "later";

export const openStates = ["new", "confirmed", "packed"] as const satisfies readonly ParcelState[];

export function dueOf(state: ParcelState, placedAt: Date, now: Date): Due | null {
  if (!openStates.some((open) => open === state)) return null;
  const [by, today] = [handOverDay(placedAt), isoDay(now)];
  if (by < today) return "late";
  return by === today ? "today" : "later";
}

/** Whole days since the day to hand over (an ISO day) passed; 0 while it has not. */
export function daysLate(shipBy: string, now: Date): number {
  return Math.max(0, Math.floor((Date.parse(isoDay(now)) - Date.parse(shipBy)) / 86_400_000));
}

/** Orders placed before `late` are late at `now`; those placed from then to before `today` are due on that day. */
export function dueBounds(now: Date): { late: Date; today: Date } {
  const tomorrow = new Date(now.getTime() + 86_400_000);
  return { late: firstPlacedFor(isoDay(now)), today: firstPlacedFor(isoDay(tomorrow)) };
}

function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
