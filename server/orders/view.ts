import type { PictureView } from "#server/media/picture-view.ts";
import type { Money } from "#server/platform/money.ts";
import type { DiscountView } from "#server/promotions/view.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";

export type OrderState = "awaitingDeposit" | "confirmed" | "processing" | "partlyShipped" | "shipped" | "delivered" | "cancelled";
export type ParcelState = "new" | "confirmed" | "packed" | "shipped" | "delivered" | "lost" | "cancelled";

export interface OrderLineView {
  n: number;
  slug: string;
  name: string;
  options: { name: string; value: string }[];
  sku: string;
  picture: PictureView | null;
  quantity: number;
  unitPrice: Money;
  lineTotal: Money;
  /** Off `lineTotal`. */
  discount: Money;
}

/** When something came into a state; ISO moments in UTC. */
export interface StateMoment {
  state: string;
  at: string;
}

export type ScanCode = "accepted" | "inTransit" | "outForDelivery" | "delivered";

/** What the carrier said, and when; an ISO moment in UTC. */
export interface ScanView {
  code: ScanCode;
  at: string;
}

/** One seller's part of the order, as the shopper sees it. Dates are ISO days. */
export interface ParcelView {
  id: string;
  state: ParcelState;
  sellerSlug: string;
  sellerName: string;
  carrier: string | null;
  trackingNumber: string | null;
  expectedFrom: string | null;
  expectedTo: string | null;
  shipping: Money;
  lines: OrderLineView[];
  history: StateMoment[];
  /** Oldest first; none before the carrier has it. */
  scans: ScanView[];
}

export interface OrderView {
  id: string;
  number: string;
  /** Opens this order without signing in; for links. */
  key: string;
  state: OrderState;
  placedAt: string;
  email: string;
  locale: string;
  address: StoredAddress;
  shippingMethod: string;
  parcels: ParcelView[];
  history: StateMoment[];
  subtotal: Money;
  discount: Money;
  /** What promotions gave: the parts of `discount`, and what they waived of delivery. */
  discounts: DiscountView[];
  shipping: Money;
  taxAdded: Money;
  taxIncluded: Money;
  taxLines: { ppm: number; included: boolean; amount: Money }[];
  total: Money;
}

/** What number and email alone open: no address, no amounts, no deeds. */
export interface TrackView {
  /** Opens this view again, and asks for the full link by mail. */
  token: string;
  number: string;
  state: OrderState;
  placedAt: string;
  history: StateMoment[];
  parcels: (Pick<
    ParcelView,
    "id" | "state" | "sellerName" | "carrier" | "trackingNumber" | "expectedFrom" | "expectedTo" | "history" | "scans"
  > & {
    items: Pick<OrderLineView, "n" | "name" | "options" | "quantity">[];
  })[];
}

export interface OrderRow {
  id: string;
  number: string;
  key: string;
  state: OrderState;
  placedAt: string;
  email: string;
  items: number;
  parcels: number;
  total: Money;
}

export interface Page<T> {
  rows: T[];
  total: number;
  page: number;
  pages: number;
}
