import { z } from "zod";
import { money } from "#server/platform/money.ts";
import { amounts } from "../amounts.ts";
import type { Condition, Terms } from "../basket.ts";

const stored = z.strictObject({ kind: z.literal("minimum"), amounts });

/** What it covers must be worth at least so much, before discounts. */
export function minimum(value: unknown, { currency, amountIn }: Terms): Condition {
  const least = amountIn(stored.parse(value).amounts);
  const params = { minimum: money(least, currency) };
  return {
    refuses: (worth) =>
      worth >= least ? null : { code: "promotions.belowMinimum", params: { ...params, missing: money(least - worth, currency) } },
    term: { key: "minimum", params },
  };
}
