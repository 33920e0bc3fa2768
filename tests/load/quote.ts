import { amount, percent, promotionOf } from "#server/promotions/testing/offers.ts";
import { priceCart, type QuoteInput } from "#server/quote/price-cart.ts";
import { type Benchmark, median } from "./figure.ts";

const linesCount = 50;
const promotionsCount = 200;
const turns = 301;

/** N20: the price of a large cart under many promotions, in process. */
export function quote(): Benchmark {
  return {
    conditions: `${linesCount} lines, ${promotionsCount} live promotions of every way to combine, in this process; the median of ${turns} after ${turns} to warm up.`,
    async measure() {
      const input = largeCart();
      for (let turn = 0; turn < turns; turn++) priceCart(input);
      const took = median(Array.from({ length: turns }, () => timed(() => priceCart(input))));
      return [
        {
          number: "N20",
          what: "quote of a large cart",
          measured: `${took.toFixed(2)} ms`,
          target: "< 3 ms",
          baseline: "none (absolute)",
          isMet: took < 3,
        },
      ];
    },
  };
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function largeCart(): QuoteInput {
  const combines = ["exclusive", "own", "all"] as const;
  return {
    currency: "USD",
    lines: Array.from({ length: linesCount }, (_, n) => ({
      variantId: `v${n}`,
      productId: `product${n % 20}`,
      sellerId: `seller${n % 5}`,
      categoryPath: "kitchen/mugs",
      quantity: 1 + (n % 4),
      unitPrice: BigInt(1000 + n * 37),
      taxClass: "standard",
    })),
    parcelPrice: () => 700n,
    basicParcelPrice: () => 500n,
    taxes: [{ taxClass: "standard", ppm: 100_000, included: false, onShipping: true }],
    promotions: Array.from({ length: promotionsCount }, (_, n) =>
      promotionOf({
        id: `p${n}`,
        combines: combines[n % 3],
        kind: `k${n % 7}`,
        benefits: [n % 2 ? percent(100 + n) : amount(n)],
      }),
    ),
  };
}
