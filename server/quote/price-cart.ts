import { sum } from "#server/platform/money.ts";
import { type TaxLine, type TaxRule, taxOf } from "#server/tax/rules.ts";

export interface QuoteLineInput {
  variantId: string;
  sellerId: string;
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
  /** Rules at the delivery address; null while it is not known. */
  taxes: readonly TaxRule[] | null;
}

export interface QuoteLine extends QuoteLineInput {
  lineTotal: bigint;
  discount: bigint;
  tax: bigint;
}

export interface QuoteParcel {
  sellerId: string;
  subtotal: bigint;
  shipping: bigint;
}

/** A priced cart. `total = subtotal - discount + shipping + taxAdded`; included tax is printed, never added. */
export interface Quote {
  currency: string;
  lines: QuoteLine[];
  parcels: QuoteParcel[];
  subtotal: bigint;
  discount: bigint;
  shipping: bigint;
  taxAdded: bigint;
  taxIncluded: bigint;
  taxLines: TaxLine[];
  total: bigint;
}

/** The one price calculation, used by cart, checkout and order. Pure: the same input always gives the same quote. */
export function priceCart(input: QuoteInput): Quote {
  const lines = input.lines.map((line) => ({ ...line, lineTotal: line.unitPrice * BigInt(line.quantity), discount: 0n }));
  const parcels = parcelsOf(lines, input.parcelPrice);
  const subtotal = sum(lines.map((line) => line.lineTotal));
  const shipping = sum(parcels.map((parcel) => parcel.shipping));
  const discount = sum(lines.map((line) => line.discount));
  const taxed = taxOf([
    ...lines.map((line) => ({ amount: line.lineTotal - line.discount, rule: ruleFor(input.taxes, line.taxClass) })),
    ...parcels.map((parcel) => ({ amount: parcel.shipping, rule: shippingRule(input.taxes) })),
  ]);
  return {
    currency: input.currency,
    lines: lines.map((line, index) => ({ ...line, tax: taxed.each[index] ?? 0n })),
    parcels,
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
function parcelsOf(lines: readonly { sellerId: string; lineTotal: bigint }[], price: QuoteInput["parcelPrice"]): QuoteParcel[] {
  const subtotals = new Map<string, bigint>();
  for (const line of lines) subtotals.set(line.sellerId, (subtotals.get(line.sellerId) ?? 0n) + line.lineTotal);
  return [...subtotals].map(([sellerId, subtotal]) => ({ sellerId, subtotal, shipping: price ? price(subtotal) : 0n }));
}

function ruleFor(taxes: QuoteInput["taxes"], taxClass: string): TaxRule | null {
  if (!taxes) return null;
  return taxes.find((rule) => rule.taxClass === taxClass) ?? taxes.find((rule) => rule.taxClass === "standard") ?? null;
}

function shippingRule(taxes: QuoteInput["taxes"]): TaxRule | null {
  const rule = ruleFor(taxes, "standard");
  return rule?.onShipping ? rule : null;
}
