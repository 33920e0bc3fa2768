import type { PictureView } from "#server/media/picture-view.ts";
import type { Money } from "#server/platform/money.ts";
import type { CouponView, DiscountView } from "#server/promotions/view.ts";

export type CartLineState = "ok" | "short" | "outOfStock" | "gone";

/** One variant in the cart. A line that is gone keeps its place, so that its shopper is told by name. */
export interface CartLineView {
  variantId: string;
  slug: string;
  name: string;
  options: { name: string; value: string }[];
  picture: PictureView | null;
  quantity: number;
  unitPrice: Money;
  compareAt: Money | null;
  lineTotal: Money;
  state: CartLineState;
  /** Units that can be ordered now, at most `quantityMax`. */
  available: number;
  /** Set where the price is another than the shopper last saw in this currency. */
  priceChange: { from: Money; to: Money } | null;
}

export interface CartGroupView {
  sellerId: string;
  sellerSlug: string;
  sellerName: string;
  lines: CartLineView[];
  subtotal: Money;
  /** Whether a promotion pays the customary way of its delivery. */
  hasFreeDelivery: boolean;
}

export interface CartView {
  /** Null while there is no cart. */
  id: string | null;
  version: number;
  /** Units over all lines. */
  count: number;
  /** By seller, in the order in which they came into the cart; lines that cannot be bought are in `unavailable`. */
  groups: CartGroupView[];
  unavailable: CartLineView[];
  subtotal: Money;
  /** What promotions give: the parts of `discount`. */
  discounts: DiscountView[];
  /** Every coupon given, also one that gives nothing now. */
  coupons: CouponView[];
  discount: Money;
  /** Whether checkout can begin as the cart stands. */
  isReady: boolean;
}
