import type { LocalizedText } from "#server/platform/localized-text.ts";
import type { RefusalCode, RefusalParams } from "#server/platform/refusal.ts";

/** A line as promotions look at it; `amount` is its price times its quantity, in minor units. */
export interface BasketLine {
  sellerId: string;
  productId: string;
  /** Slugs from the root, joined by "/". */
  categoryPath: string;
  amount: bigint;
}

/** One seller's parcel: what its delivery costs, and what the customary way would cost. */
export interface BasketParcel {
  sellerId: string;
  shipping: bigint;
  basic: bigint;
}

export interface Basket {
  lines: readonly BasketLine[];
  parcels: readonly BasketParcel[];
}

/** Why a promotion gives nothing, as a refusal would say it. */
export interface Refused {
  code: RefusalCode;
  params: RefusalParams;
}

/** A condition or a benefit in words: a key of `promotions.terms` and its values. Ids stand for names. */
export interface Term {
  key: string;
  params: RefusalParams;
}

/** Amounts in minor units as text, by currency: what is not said is converted. */
export type Amounts = Record<string, string>;

/** What stored terms are read with: the shopper's currency, and an amount in it. */
export interface Terms {
  currency: string;
  amountIn(amounts: Amounts): bigint;
}

export interface Condition {
  /** Which lines the promotion is about. Without such a condition it is about all. */
  covers?(line: BasketLine): boolean;
  /** Why lines of this worth are not enough; null where they are. */
  refuses?(worth: bigint): Refused | null;
  term: Term;
}

export interface Benefit {
  /** Its turn among the benefits that meet: shares of a price come before amounts, which favours the shopper. */
  turn: number;
  /** What it takes off goods of this worth, at most all of it. */
  offGoods?(worth: bigint): bigint;
  /** Whether the parcels of what it covers travel free, as far as the customary way goes. */
  freesDelivery?: true;
  term: Term;
}

/** How a promotion stands beside others (D2). */
export type Combines = "exclusive" | "own" | "all";

/** A promotion as it stands for one shopper now, in their currency. */
export interface Promotion {
  id: string;
  code: string;
  name: LocalizedText;
  kind: string;
  combines: Combines;
  conditions: readonly Condition[];
  benefits: readonly Benefit[];
  /** Why it gives nothing whatever is bought: not its time, used up, used already. */
  bar: Refused | null;
}
