import { sum } from "#server/platform/money.ts";
import { applyPromotions, type Gift } from "#server/promotions/apply-promotions.ts";
import type { Promotion, Refused } from "#server/promotions/basket.ts";
import { type TaxLine, type TaxRule, taxOf } from "#server/tax/rules.ts";

export interface QuoteLineInput {
  variantId: string;
  productId: string;
  sellerId: string;
  categoryPath: string;
  quantity: number;
  /** Minor units of the quote's currency. */
  unitPrice: bigint;
  taxClass: string;
}

export interface QuoteInput {
  currency: string;
  lines: readonly QuoteLineInput[];
  /** Price of a seller's parcel from its subtotal; null while no delivery is chosen. */
  parcelPrice: ((subtotal: bigint) => bigint) | null;
  /** The same by the customary way of delivery, which is what free delivery pays for; the chosen one where it is left out. */
  basicParcelPrice?: (subtotal: bigint) => bigint;
  /** Rules at the delivery address; null while it is not known. */
  taxes: readonly TaxRule[] | null;
  promotions: readonly Promotion[];
}

/** A promotion's share of a line. */
export interface LineDiscount {
  promotionId: string;
  amount: bigint;
}

export interface QuoteLine extends QuoteLineInput {
  lineTotal: bigint;
  /** The sum of `discounts`. */
  discount: bigint;
  discounts: LineDiscount[];
  tax: bigint;
}

export interface QuoteParcel {
  sellerId: string;
  /** Before discounts: what delivery is free from looks at it. */
  subtotal: bigint;
  /** What is paid for delivery, after what promotions waive. */
  shipping: bigint;
  waived: bigint;
}

/** What one promotion gives: off goods, and off delivery. */
export interface QuoteDiscount {
  promotion: Promotion;
  amount: bigint;
  delivery: bigint;
  /** Whose parcels it frees, also while what they cost is not known. */
  freedSellers: string[];
}

/** A priced cart. `total = subtotal - discount + shipping + taxAdded`; included tax is printed, never added. */
export interface Quote {
  currency: string;
  lines: QuoteLine[];
  parcels: QuoteParcel[];
  discounts: QuoteDiscount[];
  refused: { promotion: Promotion; refused: Refused }[];
  subtotal: bigint;
  discount: bigint;
  shipping: bigint;
  taxAdded: bigint;
  taxIncluded: bigint;
  taxLines: TaxLine[];
  total: bigint;
}

/**
 * The one price calculation, used by cart, checkout and order. Pure: the same input always gives the same quote. Discounts come before tax, so that tax is
 * of what is really paid.
 */
export function priceCart(input: QuoteInput): Quote {
  const goods = input.lines.map((line) => ({ ...line, lineTotal: line.unitPrice * BigInt(line.quantity) }));
  const sent = parcelsOf(goods, input);
  const { gifts, refused } = applyPromotions(
    {
      lines: goods.map(({ lineTotal, ...line }) => ({ ...line, amount: lineTotal })),
      parcels: sent,
    },
    input.promotions,
  );
  const lines = goods.map((line, index) => discounted(line, gifts, index));
  const parcels = sent.map(({ sellerId, subtotal, shipping }, index) => {
    const waived = sum(gifts.map((gift) => gift.waived[index] ?? 0n));
    return { sellerId, subtotal, shipping: shipping - waived, waived };
  });
  const taxed = taxOf([
    ...lines.map((line) => ({ amount: line.lineTotal - line.discount, rule: ruleFor(input.taxes, line.taxClass) })),
    ...parcels.map((parcel) => ({ amount: parcel.shipping, rule: shippingRule(input.taxes) })),
  ]);
  const subtotal = sum(lines.map((line) => line.lineTotal));
  const shipping = sum(parcels.map((parcel) => parcel.shipping));
  const discount = sum(lines.map((line) => line.discount));
  return {
    currency: input.currency,
    lines: lines.map((line, index) => ({ ...line, tax: taxed.each[index] ?? 0n })),
    parcels,
    discounts: gifts.map((gift) => discountOf(gift, parcels)),
    refused,
    subtotal,
    discount,
    shipping,
    taxAdded: taxed.added,
    taxIncluded: taxed.included,
    taxLines: taxed.lines,
    total: subtotal - discount + shipping + taxed.added,
  };
}

/** One parcel per seller, in the order in which the sellers first appear. */
function parcelsOf(lines: readonly { sellerId: string; lineTotal: bigint }[], { parcelPrice, basicParcelPrice }: QuoteInput) {
  const subtotals = new Map<string, bigint>();
  for (const line of lines) subtotals.set(line.sellerId, (subtotals.get(line.sellerId) ?? 0n) + line.lineTotal);
  return [...subtotals].map(([sellerId, subtotal]) => {
    const shipping = parcelPrice?.(subtotal) ?? 0n;
    return { sellerId, subtotal, shipping, basic: basicParcelPrice?.(subtotal) ?? shipping };
  });
}

function discounted(line: QuoteLineInput & { lineTotal: bigint }, gifts: readonly Gift[], index: number): Omit<QuoteLine, "tax"> {
  const discounts = gifts.flatMap(({ promotion, each }) => {
    const amount = each[index] ?? 0n;
    return amount > 0n ? [{ promotionId: promotion.id, amount }] : [];
  });
  return { ...line, discounts, discount: sum(discounts.map(({ amount }) => amount)) };
}

function discountOf({ promotion, goods, delivery, freed }: Gift, parcels: readonly QuoteParcel[]): QuoteDiscount {
  const freedSellers = freed.flatMap((index) => parcels[index]?.sellerId ?? []);
  return { promotion, amount: goods, delivery, freedSellers };
}

function ruleFor(taxes: QuoteInput["taxes"], taxClass: string): TaxRule | null {
  if (!taxes) return null;
  return taxes.find((rule) => rule.taxClass === taxClass) ?? taxes.find((rule) => rule.taxClass === "standard") ?? null;
}

function shippingRule(taxes: QuoteInput["taxes"]): TaxRule | null {
  const rule = ruleFor(taxes, "standard");
  return rule?.onShipping ? rule : null;
}
