import { z } from "zod";
import { mulRatio } from "#server/platform/money.ts";
import type { Benefit } from "../basket.ts";

/** In hundredths of a percent: 1250 is 12.5 %. */
const stored = z.strictObject({ kind: z.literal("percentOff"), basisPoints: z.number().int().min(1).max(10_000) });

export function percentOff(value: unknown): Benefit {
  const { basisPoints } = stored.parse(value);
  return {
    turn: 0,
    offGoods: (worth) => mulRatio(worth, BigInt(basisPoints), 10_000n),
    term: { key: "percentOff", params: { percent: basisPoints / 100 } },
  };
}
