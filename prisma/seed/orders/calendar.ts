import type { Chance } from "../chance.ts";
import { drawFrom } from "./weighted.ts";

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;
export const pastDays = 90;

/** Sales have doubled every 60 days. */
const doublingDays = 60;
/** Sunday first: people shop when they have time. */
const weekdays = [1.25, 1.05, 0.92, 0.9, 0.96, 1, 1.18];
/** By the customer's own clock, from midnight. */
const hours = [3, 2, 1, 1, 1, 1, 2, 3, 4, 5, 6, 6, 7, 6, 5, 5, 5, 6, 7, 8, 10, 11, 9, 6];

const hourOfDay = drawFrom([...hours.keys()], (hour) => hours[hour] ?? 0);

/** Moments of the last 90 days before `now`, as customers come: more lately, more at weekends, most in the evening. */
export function momentsBefore(now: Date): (chance: Chance, hoursFromUtc: number) => Date {
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const daysAgo = Array.from({ length: pastDays }, (_, day) => day);
  const dayOf = drawFrom(daysAgo, (day) => {
    return 2 ** (-day / doublingDays) * (weekdays[new Date(today - day * dayMs).getUTCDay()] ?? 1);
  });
  return (chance, hoursFromUtc) => {
    for (let tries = 0; tries < 20; tries += 1) {
      const local = hourOfDay(chance) * hourMs + Math.floor(chance.next() * hourMs);
      const inDay = (local - hoursFromUtc * hourMs + dayMs) % dayMs;
      const at = today - dayOf(chance) * dayMs + inDay;
      if (at < now.getTime() - hourMs / 4) return new Date(at);
    }
    return new Date(now.getTime() - chance.between(hourMs / 4, dayMs));
  };
}
