import type { OrderState } from "#server/orders/view.ts";
import { convert, money } from "#server/platform/money.ts";
import { priceCart, type Quote } from "#server/quote/price-cart.ts";
import { type Chance, keyedId } from "../chance.ts";
import type { BasketLine } from "./basket.ts";
import { hourMs } from "./calendar.ts";
import { carrierFor } from "./carriers.ts";
import { promotionOf } from "./coupons.ts";
import type { Customer } from "./customers.ts";
import { numberOf } from "./names.ts";
import { daysBetween, rateOf } from "./rates.ts";
import { type Delivery, deliveryTo, taxesAt } from "./tariffs.ts";
import { cancelledWay, type Going, orderSteps, type Step, wayOf } from "./way.ts";

export interface PlannedParcel {
  id: string;
  sellerId: string;
  seller: string;
  steps: Step[];
  carrier: string;
  trackingNumber: string;
}

/** An order of the past before it becomes rows; what would happen after now is not in it. */
export interface PlannedOrder {
  id: string;
  number: string;
  attemptId: string;
  customer: Customer;
  placedAt: Date;
  rate: string;
  delivery: Delivery;
  lines: BasketLine[];
  quote: Quote;
  parcels: PlannedParcel[];
  steps: { at: Date; to: OrderState }[];
  cancelledAt: Date | null;
}

/** How an order went on, where that is not left to chance: how far each seller's parcel came. */
export interface Fate {
  until?: readonly Going["until"][];
  isLost?: boolean;
  isCancelled?: boolean;
}

export interface Wish {
  key: string;
  customer: Customer;
  placedAt: Date;
  lines: BasketLine[];
  coupon?: string | undefined;
  fate?: Fate;
}

/** What a channel prices in. */
const baseCurrency: Record<Customer["channel"], string> = { web: "USD", kiosk: "KRW", partner: "USD" };

/** The whole order, priced by the shop's own calculation at the rate, tariffs and taxes of its day, and its way until `now`. */
export function planOrder(chance: Chance, { key, customer, placedAt, lines, coupon, fate }: Wish, now: Date): PlannedOrder {
  const { currency, channel, address } = customer;
  const daysAgo = daysBetween(placedAt, now);
  const rate = rateOf(baseCurrency[channel], currency, daysAgo);
  const code = chance.next() < 0.16 ? "express" : "standard";
  const delivery = deliveryTo(address.country, code, { placedAt, currency, daysAgo });
  const quote = priceCart({
    currency,
    lines: lines.map(({ goods, variant, quantity }) => ({
      variantId: variant.id,
      productId: goods.productId,
      categoryPath: "",
      sellerId: goods.sellerId,
      quantity,
      unitPrice: convert(money(variant.prices[channel] ?? "0", baseCurrency[channel]), currency, rate).amount,
      taxClass: goods.taxClass,
    })),
    parcelPrice: delivery.price,
    taxes: taxesAt(address.country, address.region),
    basicParcelPrice: deliveryTo(address.country, "standard", { placedAt, currency, daysAgo }).price,
    promotions: coupon ? [promotionOf(coupon, currency, daysAgo)] : [],
  });
  const cancelledAt = endOf(chance, placedAt, fate, now);
  const parcels = quote.parcels.map(({ sellerId }, index) => {
    const going = { placedAt, ...delivery, until: fate?.until?.[index], isLost: isLost(chance, fate) };
    const steps = cancelledAt ? cancelledWay(wayOf(chance, going), cancelledAt) : settled(wayOf(chance, going), fate, now);
    const seller = lines.find(({ goods }) => goods.sellerId === sellerId)?.goods.seller ?? "";
    return { id: keyedId(`parcel:${key}:${sellerId}`), sellerId, seller, steps, ...carrierFor(address.country, chance) };
  });
  return {
    id: keyedId(`order:${key}`),
    number: numberOf(key),
    attemptId: keyedId(`attempt:${key}`),
    customer,
    placedAt,
    rate,
    delivery,
    lines,
    quote,
    parcels,
    steps: orderSteps(parcels.map(({ steps }) => steps)),
    cancelledAt,
  };
}

/** One shopper in forty changes their mind within the first hours; one parcel in two hundred gets lost. */
function endOf(chance: Chance, placedAt: Date, fate: Fate | undefined, now: Date): Date | null {
  const at = new Date(placedAt.getTime() + (0.2 + 5 * chance.next()) * hourMs);
  const happens = fate ? fate.isCancelled === true : chance.next() < 1 / 40;
  return happens && at < now ? at : null;
}

function isLost(chance: Chance, fate: Fate | undefined): boolean {
  return fate ? fate.isLost === true : chance.next() < 1 / 200;
}

/** Only what has happened. A told fate has happened: its steps are drawn together until they are past. */
function settled(steps: Step[], fate: Fate | undefined, now: Date): Step[] {
  const latest = now.getTime() - hourMs / 6;
  const [start, end] = [steps[0]?.at.getTime() ?? 0, steps.at(-1)?.at.getTime() ?? 0];
  if (!fate || end <= latest) return steps.filter(({ at }) => at.getTime() <= latest);
  const factor = Math.max(0, latest - start) / (end - start);
  return steps.map((step) => ({ ...step, at: new Date(start + (step.at.getTime() - start) * factor) }));
}
