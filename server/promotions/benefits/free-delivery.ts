import { z } from "zod";
import type { Benefit } from "../basket.ts";

const stored = z.strictObject({ kind: z.literal("freeDelivery") });

/** The customary way is free; a quicker one costs only the difference. */
export function freeDelivery(value: unknown): Benefit {
  stored.parse(value);
  return { turn: 2, freesDelivery: true, term: { key: "freeDelivery", params: {} } };
}
