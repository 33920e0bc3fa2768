import { z } from "zod";
import type { Sellable } from "#server/offers/sellable.ts";
import { localizedText } from "#server/platform/localized-text.ts";
import { storedDiscounts } from "#server/quote/discounts.ts";
import type { Quote } from "#server/quote/price-cart.ts";
import type { DeliveryMethod } from "#server/shipping/queries.ts";

const minor = z.string().regex(/^\d+$/).max(20).transform(BigInt);
const day = z.iso.date();

/** What an attempt's `quote` column holds: everything the order will say, frozen when payment starts. Amounts are text. */
const frozen = z.object({
  lines: z
    .array(
      z.object({
        variantId: z.uuid(),
        sellerId: z.uuid(),
        slug: z.string().max(200),
        name: localizedText,
        options: z.array(z.object({ name: localizedText, value: localizedText })).max(10),
        sku: z.string().max(100),
        pictureId: z.uuid().nullable(),
        quantity: z.number().int(),
        unitPrice: minor,
        lineTotal: minor,
        discount: minor,
        discounts: z
          .array(z.object({ promotionId: z.uuid(), amount: minor }))
          .max(20)
          .default([]),
        tax: minor,
      }),
    )
    .max(200),
  parcels: z.array(z.object({ sellerId: z.uuid(), shipping: minor, from: day, to: day })).max(200),
  discounts: z
    .array(
      z.object({
        promotionId: z.uuid(),
        code: z.string().max(40),
        name: localizedText,
        amount: z.string().max(20),
        delivery: z.string().max(20),
        freesDelivery: z.boolean(),
      }),
    )
    .max(20)
    .default([]),
  taxLines: z.array(z.object({ ppm: z.number().int(), included: z.boolean(), base: minor, amount: minor })).max(20),
  subtotal: minor,
  discount: minor,
  shipping: minor,
  taxAdded: minor,
  taxIncluded: minor,
  total: minor,
});

export type FrozenQuote = z.infer<typeof frozen>;

export function readFrozenQuote(value: unknown): FrozenQuote {
  return frozen.parse(value);
}

/** The quote as JSON that keeps every minor unit. */
export function freezeQuote(quote: Quote, sellables: ReadonlyMap<string, Sellable>, method: DeliveryMethod): object {
  const lines = quote.lines.map(({ variantId, sellerId, quantity, unitPrice, lineTotal, discount, discounts, tax }) => {
    const sellable = sellables.get(variantId);
    if (!sellable) throw new Error(`no sellable for ${variantId}`);
    const { slug, names, optionNames, sku, picture } = sellable;
    return {
      variantId,
      sellerId,
      slug,
      name: names,
      options: optionNames,
      sku,
      pictureId: picture?.id ?? null,
      quantity,
      unitPrice,
      lineTotal,
      discount,
      discounts,
      tax,
    };
  });
  const parcels = quote.parcels.map(({ sellerId, shipping }) => ({ sellerId, shipping, from: method.from, to: method.to }));
  const { taxLines, subtotal, discount, shipping, taxAdded, taxIncluded, total } = quote;
  const whole = {
    lines,
    parcels,
    discounts: storedDiscounts(quote),
    taxLines,
    subtotal,
    discount,
    shipping,
    taxAdded,
    taxIncluded,
    total,
  };
  return JSON.parse(JSON.stringify(whole, (_, value) => (typeof value === "bigint" ? value.toString() : value)));
}
