import type { Db } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { shortMemory } from "#server/platform/short-memory.ts";

/** Rates change a few times a day; pages, carts and the quote of one moment should agree. */
const memory = shortMemory<string | null>("rates", { ttlMs: 5_000, max: 500 });

/**
 * Units of `currency` for one unit of `base`, as a decimal text for `money.convert`; "1" for the same currency. The newest
 * row of the pair is in force. Refuses with `rates.unavailable` where there is none: a price nobody can name is not shown.
 */
export async function rateBetween(db: Db, base: string, currency: string): Promise<string> {
  if (base === currency) return "1";
  const rate = await memory.get(`${base}/${currency}`, () => latestRate(db, base, currency));
  refuseUnless(rate, "rates.unavailable", "unavailable", { currency });
  return rate;
}

/** Forgets remembered rates, after new ones were taken. */
export function forgetRates(): void {
  memory.forget();
}

async function latestRate(db: Db, base: string, currency: string): Promise<string | null> {
  const row = await db.exchangeRate.findFirst({
    where: { base, currency },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { rate: true },
  });
  return row ? row.rate.toFixed() : null;
}
