import { z } from "zod";
import type { Condition } from "../basket.ts";

const stored = z.strictObject({ kind: z.literal("seller"), id: z.uuid() });

/** One seller's products only. */
export function seller(value: unknown): Condition {
  const { id } = stored.parse(value);
  return { covers: (line) => line.sellerId === id, term: { key: "seller", params: { id } } };
}
