import { z } from "zod";
import type { Condition } from "../basket.ts";

const stored = z.strictObject({ kind: z.literal("products"), ids: z.array(z.uuid()).min(1).max(1000) });

/** Products by name. */
export function products(value: unknown): Condition {
  const ids = new Set(stored.parse(value).ids);
  return { covers: (line) => ids.has(line.productId), term: { key: "products", params: {} } };
}
