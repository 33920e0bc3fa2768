import { z } from "zod";
import { slug } from "#server/platform/input.ts";

/** A code as a person types it: without regard to case, width, or blanks around it. What cannot be one is `promotions.notFound`. */
export const couponCode = z
  .string()
  .max(200)
  .transform(plainCode)
  .pipe(
    z
      .string()
      .max(40)
      .regex(/^[\p{L}\p{N}_-]{3,40}$/u, "promotions.notFound"),
  );

export const forProductInput = z.strictObject({ slug });
export type ForProduct = z.output<typeof forProductInput>;

/** How the database compares codes, too. */
function plainCode(code: string): string {
  return code.toWellFormed().normalize("NFKC").toUpperCase().trim();
}
