import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

/** Amounts in minor units of `currency`. */
const payment = {
  paymentId: z.uuid(),
  attemptId: z.uuid(),
  amount: z.string().max(24),
  currency: z.string().length(3),
};

export const paymentEvents = defineEvents({
  /** The money is promised (a card is authorised) or there. */
  "payments.payment.succeeded": z.strictObject(payment),
  "payments.payment.captured": z.strictObject(payment),
  "payments.payment.failed": z.strictObject({ ...payment, failure: z.string().max(60).nullable() }),
  "payments.payment.cancelled": z.strictObject(payment),
  "payments.payment.refunded": z.strictObject(payment),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof paymentEvents> {}
}
