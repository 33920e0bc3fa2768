import { type Money, money } from "#server/platform/money.ts";

/** One day (ISO, UTC) of a small chart. */
export interface DayCount {
  day: string;
  count: number;
}

/** What came in within a span, one sum per currency, the currency of most orders first. */
export interface Takings {
  orders: number;
  money: Money[];
}

export interface TakingsRow {
  span: string;
  currency: string;
  orders: number;
  amount: bigint;
}

export const chartDays = 14;

/** Start of the day that lies `back` days before the one of `now`, in UTC. */
export function dayBefore(now: Date, back: number): Date {
  return new Date(Date.parse(now.toISOString().slice(0, 10)) - back * 86_400_000);
}

/** The takings of one span among rows of several. */
export function takingsOf(rows: readonly TakingsRow[], span: string): Takings {
  const mine = rows.filter((row) => row.span === span);
  return {
    orders: mine.reduce((sum, { orders }) => sum + orders, 0),
    money: mine.sort((a, b) => b.orders - a.orders).map(({ amount, currency }) => money(amount, currency)),
  };
}
