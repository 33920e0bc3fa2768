import { z } from "zod";
import { money } from "#server/platform/money.ts";
import { amounts } from "../amounts.ts";
import type { Condition, Terms } from "../basket.ts";

const stored = z.strictObject({ kind: z.literal("maximum"), amounts });

/** What it covers must be worth at most so much, before discounts. */
export function maximum(value: unknown, { currency, amountIn }: Terms): Condition {
  const most = amountIn(stored.parse(value).amounts);
  const params = { maximum: money(most, currency) };
  return {
    refuses: (worth) => (worth <= most ? null : { code: "promotions.aboveMaximum", params }),
    term: { key: "maximum", params },
  };
}
