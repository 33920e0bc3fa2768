import { keyedId } from "../chance.ts";
import { exchangeRateRows } from "../reference/rates.ts";
import { dayMs, pastDays } from "./calendar.ts";

/** How far a currency strayed from today's rate in these weeks. The dirham is pegged. */
const sway: Record<string, number> = { USD: 0.012, EUR: 0.015, KRW: 0.02, JPY: 0.025, KWD: 0.003, AED: 0 };

const today = new Map(exchangeRateRows().map(({ base, currency, rate }) => [`${base}/${currency}`, Number(rate)]));

/** The rate of the day that many days ago, as a decimal text; today's is the one the shop opens with. */
export function rateOf(base: string, currency: string, daysAgo: number): string {
  if (base === currency) return "1";
  const rate = today.get(`${base}/${currency}`);
  if (rate === undefined) throw new Error(`no rate from ${base} to ${currency}`);
  const wave = 0.6 * Math.sin(daysAgo / 9 + currency.charCodeAt(0)) + 0.4 * Math.sin(daysAgo / 23);
  return (rate * (1 + (sway[currency] ?? 0) * wave * Math.min(1, daysAgo / 7))).toFixed(10);
}

export function daysBetween(at: Date, now: Date): number {
  return Math.floor(now.getTime() / dayMs) - Math.floor(at.getTime() / dayMs);
}

/** One row a day and pair, the newest equal to the one in force. */
export function rateHistoryRows(now: Date) {
  const midnight = Math.floor(now.getTime() / dayMs) * dayMs;
  return exchangeRateRows().flatMap(({ base, currency, source }) =>
    Array.from({ length: pastDays + 1 }, (_, daysAgo) => {
      const at = new Date(midnight - daysAgo * dayMs).toISOString();
      return { id: keyedId(`rate:${base}:${currency}:${at}`), base, currency, rate: rateOf(base, currency, daysAgo), source, at };
    }),
  );
}
