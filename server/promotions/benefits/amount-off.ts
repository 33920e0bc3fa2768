import { z } from "zod";
import { least, money } from "#server/platform/money.ts";
import { amounts } from "../amounts.ts";
import type { Benefit, Terms } from "../basket.ts";

const stored = z.strictObject({ kind: z.literal("amountOff"), amounts });

/** A fixed amount once per order, never more than what it covers is worth. */
export function amountOff(value: unknown, { currency, amountIn }: Terms): Benefit {
  const off = amountIn(stored.parse(value).amounts);
  return {
    turn: 1,
    offGoods: (worth) => least(worth, off),
    term: { key: "amountOff", params: { amount: money(off, currency) } },
  };
}
