import type { PictureView } from "#server/media/picture-view.ts";
import type { Money } from "#server/platform/money.ts";
import type { RefusalCode } from "#server/platform/refusal.ts";
import type { CouponView, DiscountView } from "#server/promotions/view.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";

export type CheckoutStep = "address" | "shipping" | "payment" | "review";

export interface CheckoutLineView {
  variantId: string;
  slug: string;
  name: string;
  options: { name: string; value: string }[];
  picture: PictureView | null;
  quantity: number;
  unitPrice: Money;
  lineTotal: Money;
}

export interface CheckoutParcelView {
  sellerName: string;
  lines: CheckoutLineView[];
  subtotal: Money;
  /** Null while no delivery is chosen. */
  shipping: Money | null;
}

/** A way of delivery with its price for all parcels of this checkout. Dates are ISO days. */
export interface DeliveryOptionView {
  code: string;
  name: string;
  price: Money;
  from: string;
  to: string;
}

/** A checkout under way: what is held, for how long, what it costs so far. */
export interface CheckoutView {
  attemptId: string;
  /** The furthest step that can be shown: earlier ones are filled in. */
  step: CheckoutStep;
  /** ISO moment at which the hold ends. */
  expiresAt: string;
  canExtend: boolean;
  email: string | null;
  address: StoredAddress | null;
  shippingMethod: string | null;
  deliveryOptions: DeliveryOptionView[];
  parcels: CheckoutParcelView[];
  subtotal: Money;
  discount: Money;
  /** What promotions give: the parts of `discount`, and what they waive of delivery. */
  discounts: DiscountView[];
  /** Every coupon given, also one that gives nothing any more. */
  coupons: CouponView[];
  /** Null while it depends on what is not yet known. */
  shipping: Money | null;
  taxAdded: Money | null;
  taxIncluded: Money | null;
  taxLines: { ppm: number; included: boolean; amount: Money }[];
  total: Money;
  /** Why the last payment did not succeed. */
  failure: RefusalCode | null;
}

export type Outcome =
  | { state: "completed"; orderNumber: string; orderKey: string }
  /** The provider has not decided, or we could not ask. */
  | { state: "pending" }
  /** Nothing was charged; the cart is as it was. `canRetry`: the same checkout can pay again. */
  | { state: "failed"; failure: RefusalCode; canRetry: boolean }
  /** Money arrived that does not fit: a person looks at it. */
  | { state: "review" };

export type PayAnswer = { redirectUrl: string } | Outcome;
