import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "#server/platform/money.ts";
import { amount, anyPromotions, delivery, minimum, of, percent, promotionOf } from "#server/promotions/testing/offers.ts";
import { priceCart, type QuoteInput } from "./price-cart.ts";

const line = fc.record({
  variantId: fc.uuid(),
  productId: fc.constantFrom("cup", "bowl", "rug"),
  sellerId: fc.constantFrom("haneul", "dune", "nord"),
  categoryPath: fc.constantFrom("kitchen", "kitchen/mugs", "textiles"),
  quantity: fc.integer({ min: 1, max: 20 }),
  unitPrice: fc.bigInt({ min: 0n, max: 999_999n }),
  taxClass: fc.constant("standard"),
});
const included = fc.boolean().map((isIn) => [{ taxClass: "standard", ppm: 100_000, included: isIn, onShipping: true }]);
const carts: fc.Arbitrary<QuoteInput> = fc.record({
  currency: fc.constant("USD"),
  lines: fc.array(line, { maxLength: 12 }),
  parcelPrice: fc.option(
    fc.bigInt({ min: 0n, max: 9_000n }).map((price) => (subtotal: bigint) => (subtotal > 50_000n ? 0n : price)),
  ),
  basicParcelPrice: fc.constant(() => 500n),
  taxes: fc.option(included),
  promotions: anyPromotions,
});
const totals = ({ subtotal, discount, shipping, total }: ReturnType<typeof priceCart>) => [subtotal, discount, shipping, total];

describe("R084 R091 R093 discounts in the quote", () => {
  it("R091 add up over 5,000 random carts: shares to lines, lines to promotions, and nothing falls below zero", () => {
    fc.assert(
      fc.property(carts, (input) => {
        const quote = priceCart(input);
        expect(sum(quote.discounts.map((one) => one.amount))).toBe(quote.discount);
        expect(sum(quote.discounts.map((one) => one.delivery))).toBe(sum(quote.parcels.map((one) => one.waived)));
        for (const one of quote.lines) {
          expect(sum(one.discounts.map((share) => share.amount))).toBe(one.discount);
          expect(one.discount >= 0n && one.discount <= one.lineTotal).toBe(true);
        }
        for (const parcel of quote.parcels) expect(parcel.shipping >= 0n && parcel.waived >= 0n).toBe(true);
        expect(quote.total).toBe(quote.subtotal - quote.discount + quote.shipping + quote.taxAdded);
        expect(quote.total >= 0n && quote.discounts.length + quote.refused.length === input.promotions.length).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("R094 are the same in whatever order promotions come", () => {
    fc.assert(
      fc.property(carts, (input) => {
        const backward = priceCart({ ...input, promotions: [...input.promotions].reverse() });
        expect(totals(backward)).toEqual(totals(priceCart(input)));
      }),
      { numRuns: 1000 },
    );
  });

  it("R094 are never less for one more promotion, but for a unit that rounding may move", () => {
    fc.assert(
      fc.property(carts, (input) => {
        const given = (promotions: QuoteInput["promotions"]) => {
          const quote = priceCart({ ...input, promotions });
          return quote.discount + sum(quote.parcels.map((one) => one.waived));
        };
        const slack = BigInt(input.promotions.length * 2);
        expect(given(input.promotions) >= given(input.promotions.slice(1)) - slack).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  const cup = { variantId: "cup", productId: "cup", sellerId: "haneul", categoryPath: "kitchen/mugs", quantity: 1 };
  const cart = (...prices: bigint[]): QuoteInput => ({
    currency: "USD",
    lines: prices.map((unitPrice) => ({ ...cup, unitPrice, taxClass: "standard" })),
    parcelPrice: null,
    taxes: null,
    promotions: [],
  });

  it("R091 share a fixed amount by price, to the last cent", () => {
    const quote = priceCart({ ...cart(1000n, 1000n, 1000n), promotions: [promotionOf({ id: "five", benefits: [amount(500)] })] });
    expect(quote.lines.map((one) => one.discount)).toEqual([167n, 167n, 166n]);
    expect(priceCart({ ...cart(300n), promotions: [promotionOf({ id: "five", benefits: [amount(500)] })] }).total).toBe(0n);
  });

  it("R085 R091 come before tax", () => {
    const taxes = [{ taxClass: "standard", ppm: 100_000, included: false, onShipping: false }];
    const quote = priceCart({ ...cart(1000n), taxes, promotions: [promotionOf({ id: "tenth", benefits: [percent(1000)] })] });
    expect([quote.discount, quote.taxAdded, quote.total]).toEqual([100n, 90n, 990n]);
  });

  it("R092 say what is missing, and are about what they cover only", () => {
    const promotions = [promotionOf({ id: "spring", conditions: [minimum(5000), of("kitchen")], benefits: [amount(500)] })];
    expect(priceCart({ ...cart(4000n), promotions }).refused).toMatchObject([
      { refused: { code: "promotions.belowMinimum", params: { missing: { amount: 1000n }, minimum: { amount: 5000n } } } },
    ]);
    const rug = { ...cup, categoryPath: "textiles", unitPrice: 9000n, taxClass: "standard" };
    expect(priceCart({ ...cart(), lines: [rug], promotions }).refused).toMatchObject([
      { refused: { code: "promotions.notApplicable" } },
    ]);
    const both = priceCart({ ...cart(6000n), lines: [...cart(6000n).lines, rug], promotions });
    expect(both.lines.map((one) => one.discount)).toEqual([500n, 0n]);
  });

  it("R091 free delivery pays the customary way; who wants it quicker pays the difference", () => {
    const promotions = [promotionOf({ id: "ship", benefits: [delivery] })];
    const quick = priceCart({ ...cart(1000n), parcelPrice: () => 1990n, basicParcelPrice: () => 890n, promotions });
    expect([quick.shipping, quick.discount, quick.discounts[0]?.delivery]).toEqual([1100n, 0n, 890n]);
    expect(priceCart({ ...cart(1000n), parcelPrice: () => 890n, promotions }).shipping).toBe(0n);
  });

  it("R094 an exclusive one stands alone if it gives more; its own kind and all others stack as they say", () => {
    const big = promotionOf({ id: "big", combines: "exclusive", benefits: [percent(3000)] });
    const [a, b] = ["a", "b"].map((id) => promotionOf({ id, combines: "own", kind: "seller", benefits: [percent(1000)] }));
    const other = promotionOf({ id: "c", combines: "all", benefits: [percent(500)] });
    if (!a || !b) throw new Error("two were made");
    const codes = (promotions: QuoteInput["promotions"]) =>
      priceCart({ ...cart(10_000n), promotions }).discounts.map((one) => one.promotion.id);
    expect(codes([a, big, b])).toEqual(["big"]);
    expect(codes([a, b, other])).toEqual(["a", "b"]);
    expect(priceCart({ ...cart(10_000n), promotions: [a, b] }).discount).toBe(1900n);
    expect(priceCart({ ...cart(10_000n), promotions: [a, big] }).refused).toMatchObject([
      { refused: { code: "promotions.doesNotCombine", params: { code: "A", other: "BIG" } } },
    ]);
  });
});
