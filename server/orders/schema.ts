import { z } from "zod";
import { newPassword } from "#server/identity/schema.ts";
import { email, id, line, optionalLine, page } from "#server/platform/input.ts";

export const orderStates = [
  "awaitingDeposit",
  "confirmed",
  "processing",
  "partlyShipped",
  "shipped",
  "delivered",
  "cancelled",
] as const;
export const parcelStates = ["new", "confirmed", "packed", "shipped", "delivered", "lost", "cancelled"] as const;

/** Ten characters of Crockford's alphabet; what people type differently (lower case, spaces, O for 0, I or L for 1) is mended. */
export const orderNumber = z
  .string()
  .max(40)
  .transform((value) => value.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1"))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{10}$/, "orders.notFound"));

export const trackInput = z.strictObject({ number: orderNumber, email });
export const trackedInput = z.strictObject({ token: z.string().min(1).max(200) });
/** `key` is the signature of a mailed link; a member's own order needs none. */
export const byNumberInput = z.strictObject({ number: orderNumber, key: z.string().max(100).nullish() });
/** Makes an account of the order that a mailed link opens. */
export const openAccountInput = byNumberInput.extend({ password: newPassword });
export type OpenAccount = z.output<typeof openAccountInput>;
export const mineInput = z.strictObject({ page: page.default(1) });
export const parcelInput = z.strictObject({ parcelId: id });
export const shipParcelInput = z.strictObject({ parcelId: id, carrier: line(60), trackingNumber: line(60) });
/** So many parcels are dealt with at once: each takes a moment, and the transaction must end. */
const atOnceMax = 50;
export const shipParcelsInput = z.strictObject({ parcels: z.array(shipParcelInput).min(1).max(atOnceMax) });
export const advanceParcelsInput = z.strictObject({
  parcelIds: z.array(id).min(1).max(atOnceMax),
  to: z.enum(["confirmed", "packed"]),
});
/** The page's form: a carrier of the list, or `other` with a name of its own. */
export const shipParcelForm = shipParcelInput
  .extend({ otherCarrier: optionalLine(60) })
  .refine(({ carrier, otherCarrier }) => carrier !== "other" || otherCarrier, {
    path: ["otherCarrier"],
    error: "platform.required",
  });

export type Track = z.infer<typeof trackInput>;
export type ByNumber = z.infer<typeof byNumberInput>;
export type ShipParcel = z.infer<typeof shipParcelInput>;
export type ShipParcels = z.infer<typeof shipParcelsInput>;
export type AdvanceParcels = z.infer<typeof advanceParcelsInput>;
