import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

const order = { orderId: z.uuid(), number: z.string().max(20) };
const parcel = { ...order, parcelId: z.uuid(), sellerId: z.uuid() };

export const orderEvents = defineEvents({
  /** `total` in minor units of `currency`. */
  "orders.order.created": z.strictObject({
    ...order,
    attemptId: z.uuid(),
    total: z.string().max(24),
    currency: z.string().length(3),
  }),
  "orders.order.statusChanged": z.strictObject({ ...order, from: z.string().max(40).nullable(), to: z.string().max(40) }),
  /** Somebody who proved number and email wants the link that opens the order; it goes to the order's own address. */
  "orders.link.requested": z.strictObject({ ...order, requestId: z.uuid() }),
  "orders.parcel.shipped": z.strictObject({ ...parcel, carrier: z.string().max(60), trackingNumber: z.string().max(60) }),
  "orders.parcel.delivered": z.strictObject(parcel),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof orderEvents> {}
}
