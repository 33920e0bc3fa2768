import { z } from "zod";
import type { Condition } from "../basket.ts";

const stored = z.strictObject({ kind: z.literal("category"), path: z.string().min(1).max(300) });

/** What lies in a category or below it. */
export function category(value: unknown): Condition {
  const { path } = stored.parse(value);
  return {
    covers: ({ categoryPath }) => categoryPath === path || categoryPath.startsWith(`${path}/`),
    term: { key: "category", params: { path } },
  };
}
