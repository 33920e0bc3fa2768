import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cartEvents } from "#server/cart/events.ts";
import { checkoutEvents } from "#server/checkout/events.ts";
import { inventoryEvents } from "#server/inventory/events.ts";
import { offerEvents } from "#server/offers/events.ts";
import { orderEvents } from "#server/orders/events.ts";
import { paymentEvents } from "#server/payments/events.ts";
import { promotionEvents } from "#server/promotions/events.ts";
import { reactions } from "#server/reactions.ts";

const events = {
  ...cartEvents,
  ...checkoutEvents,
  ...inventoryEvents,
  ...offerEvents,
  ...orderEvents,
  ...paymentEvents,
  ...promotionEvents,
};

/** What others may rely on: topic to the fields of its payload. A change here is a change of the contract. */
const contract: Record<string, string[]> = {
  "cart.cart.updated": ["cartId", "variantId", "version"],
  "checkout.attempt.closed": ["attemptId", "cartId", "reason", "to"],
  "inventory.stock.bandChanged": ["band", "productId", "variantId"],
  "offers.sale.closed": ["channel", "products", "saleId"],
  "offers.sale.opened": ["channel", "products", "saleId"],
  "orders.link.requested": ["number", "orderId", "requestId"],
  "orders.order.created": ["attemptId", "currency", "number", "orderId", "total"],
  "orders.order.statusChanged": ["from", "number", "orderId", "to"],
  "orders.parcel.delivered": ["number", "orderId", "parcelId", "sellerId"],
  "orders.parcel.shipped": ["carrier", "number", "orderId", "parcelId", "sellerId", "trackingNumber"],
  "payments.payment.cancelled": ["amount", "attemptId", "currency", "paymentId"],
  "payments.payment.captured": ["amount", "attemptId", "currency", "paymentId"],
  "payments.payment.failed": ["amount", "attemptId", "currency", "failure", "paymentId"],
  "payments.payment.refunded": ["amount", "attemptId", "currency", "paymentId"],
  "payments.payment.succeeded": ["amount", "attemptId", "currency", "paymentId"],
  "promotions.promotion.closed": ["channels", "promotionId"],
  "promotions.promotion.opened": ["channels", "promotionId"],
};

describe("R244 R245 events", () => {
  it("R244 R245 carry the names and fields that others rely on, and nothing else", () => {
    const told = Object.fromEntries(
      Object.entries(events).map(([topic, schema]) => {
        const json = z.toJSONSchema(schema) as { properties: object; additionalProperties?: unknown };
        expect(json.additionalProperties, topic).toBe(false);
        return [topic, Object.keys(json.properties).sort()];
      }),
    );
    expect(told).toEqual(contract);
  });

  it("R244 every reaction listens to a topic that is told", () => {
    const known = new Set(Object.keys(events));
    const foreign = reactions.flatMap(({ name, topics }) =>
      topics.filter((topic) => !known.has(topic)).map((topic) => `${name}: ${topic}`),
    );
    const elsewhere = ["catalog.", "identity.", "notifications.", "channels.", "privacy."];
    expect(foreign.filter((one) => !elsewhere.some((domain) => one.includes(`: ${domain}`)))).toEqual([]);
  });

  it("R247 no two reactions share a name, since deliveries are kept under it", () => {
    const names = reactions.flatMap(({ name, topics }) => topics.map((topic) => `${name} ${topic}`));
    expect(new Set(names).size).toBe(names.length);
  });
});
