import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "#server/platform/money.ts";
import { priceCart, type QuoteInput } from "./price-cart.ts";

const line = fc.record({
  variantId: fc.uuid(),
  productId: fc.constantFrom("cup", "bowl", "rug"),
  categoryPath: fc.constantFrom("kitchen", "kitchen/mugs", "textiles"),
  sellerId: fc.constantFrom("haneul", "dune", "nord"),
  quantity: fc.integer({ min: 1, max: 999 }),
  unitPrice: fc.bigInt({ min: 0n, max: 9_999_999_999n }),
  taxClass: fc.constantFrom("standard", "reduced", "unknown"),
});
const tax = (taxClass: string) =>
  fc.record({
    taxClass: fc.constant(taxClass),
    ppm: fc.integer({ min: 0, max: 300_000 }),
    included: fc.boolean(),
    onShipping: fc.boolean(),
  });
const carts: fc.Arbitrary<QuoteInput> = fc.record({
  currency: fc.constantFrom("USD", "KRW", "KWD"),
  lines: fc.array(line, { maxLength: 50 }),
  parcelPrice: fc.option(
    fc.bigInt({ min: 0n, max: 100_000n }).map((price) => (subtotal: bigint) => (subtotal > 50_000n ? 0n : price)),
  ),
  taxes: fc.option(fc.tuple(tax("standard"), tax("reduced"))),
  promotions: fc.constant([]),
});

describe("R084 R087 the one price calculation", () => {
  it("R084 adds up over 5,000 random carts: lines to parcels, parcels to the order, tax lines to their parts", () => {
    fc.assert(
      fc.property(carts, (input) => {
        const quote = priceCart(input);
        expect(quote.total).toBe(quote.subtotal - quote.discount + quote.shipping + quote.taxAdded);
        expect(sum(quote.lines.map((one) => one.lineTotal))).toBe(quote.subtotal);
        expect(sum(quote.parcels.map((one) => one.subtotal))).toBe(quote.subtotal);
        expect(sum(quote.parcels.map((one) => one.shipping))).toBe(quote.shipping);
        expect(sum(quote.taxLines.map((one) => one.amount))).toBe(quote.taxAdded + quote.taxIncluded);
        expect(sum(quote.lines.map((one) => one.tax))).toBeLessThanOrEqual(quote.taxAdded + quote.taxIncluded);
        for (const one of quote.lines) expect(one.tax >= 0n && one.lineTotal === one.unitPrice * BigInt(one.quantity)).toBe(true);
        expect(quote.total >= 0n).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("R056 makes one parcel per seller, whatever the order of lines", () => {
    fc.assert(
      fc.property(carts, (input) => {
        const forward = priceCart(input);
        const backward = priceCart({ ...input, lines: [...input.lines].reverse() });
        expect(forward.parcels).toHaveLength(new Set(input.lines.map((one) => one.sellerId)).size);
        expect([backward.subtotal, backward.shipping]).toEqual([forward.subtotal, forward.shipping]);
      }),
    );
  });

  const cup = {
    variantId: "cup",
    productId: "cup",
    categoryPath: "kitchen",
    sellerId: "haneul",
    quantity: 2,
    unitPrice: 1000n,
    taxClass: "standard",
  };

  it("R085 adds sales tax on top where the place does so, and on shipping only where it is taxed", () => {
    const taxes = [{ taxClass: "standard", ppm: 72_500, included: false, onShipping: false }];
    const quote = priceCart({ currency: "USD", lines: [cup], parcelPrice: () => 500n, taxes, promotions: [] });
    expect([quote.taxAdded, quote.total]).toEqual([145n, 2645n]);
  });

  it("R085 shows the tax that a price holds already and adds none", () => {
    const taxes = [{ taxClass: "standard", ppm: 100_000, included: true, onShipping: true }];
    const quote = priceCart({
      currency: "KRW",
      lines: [{ ...cup, unitPrice: 11_000n }],
      parcelPrice: () => 3300n,
      taxes,
      promotions: [],
    });
    expect([quote.taxIncluded, quote.taxAdded, quote.total]).toEqual([2300n, 0n, 25_300n]);
  });

  it("prices an empty cart at nothing", () => {
    expect(priceCart({ currency: "USD", lines: [], parcelPrice: () => 500n, taxes: null, promotions: [] }).total).toBe(0n);
  });
});
