import { z } from "zod";
import { id, line, paragraphs } from "#server/platform/input.ts";
import { productStates } from "./rules.ts";

const inEachLocale = (text: z.ZodType<string, string>) => z.strictObject({ en: text, ko: text.optional(), ar: text.optional() });

/** `version` is the one the editor saw. What is left out stays as it is. */
export const updateProductInput = z.strictObject({
  id,
  version: z.number().int().min(1).max(2_147_483_647),
  name: inEachLocale(line(200)).optional(),
  summary: inEachLocale(line(300)).optional(),
  description: inEachLocale(paragraphs(10_000)).optional(),
  state: z.enum(productStates).optional(),
});
export type UpdateProduct = z.output<typeof updateProductInput>;
