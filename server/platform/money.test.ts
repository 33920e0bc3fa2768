import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, convert, decimalsOf, money, mulRatio, sum } from "./money.ts";

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });

describe("R086 money is exact", () => {
  it("knows the decimals of each currency", () => {
    expect([decimalsOf("USD"), decimalsOf("KRW"), decimalsOf("KWD"), decimalsOf("CHF")]).toEqual([2, 0, 3, 2]);
  });

  it("rounds half away from zero, on both sides", () => {
    expect(mulRatio(5n, 1n, 2n)).toBe(3n);
    expect(mulRatio(-5n, 1n, 2n)).toBe(-3n);
    expect(mulRatio(4n, 1n, 3n)).toBe(1n);
  });

  it("R086 shares of a whole always sum to it, never differ from proportion by a unit or more", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 40 }), (total, weights) => {
        const parts = allocate(total, weights);
        expect(sum(parts)).toBe(total);
        const whole = sum(weights);
        parts.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual(0n);
          if (whole > 0n) {
            const exact = (total * (weights[index] ?? 0n)) / whole;
            expect(part - exact === 0n || part - exact === 1n).toBe(true);
          }
        });
      }),
    );
  });

  it("shares a refund as it shared the price", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 20 }), (total, weights) => {
        expect(allocate(-total, weights)).toEqual(allocate(total, weights).map((part) => -part));
      }),
    );
  });
});

describe("R088 prices in another currency", () => {
  it("are converted by the rate and rounded to the currency's customary step", () => {
    expect(convert(money(1999n, "USD"), "KRW", "1388.5")).toEqual(money(27_800n, "KRW"));
    expect(convert(money(1999n, "USD"), "KWD", "0.3071")).toEqual(money(6150n, "KWD"));
    expect(convert(money(27_800n, "KRW"), "USD", "0.00072")).toEqual(money(2002n, "USD"));
    expect(convert(money(1999n, "USD"), "USD", "7")).toEqual(money(1999n, "USD"));
  });

  it("never make something free, nor a free thing cost", () => {
    expect(convert(money(1n, "USD"), "KRW", "1388.5").amount).toBe(100n);
    expect(convert(money(0n, "USD"), "KRW", "1388.5").amount).toBe(0n);
  });

  it("keep the order of prices", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const inWon = (value: bigint) => convert(money(value, "USD"), "KRW", "1388.512345").amount;
        expect(inWon(low) <= inWon(high)).toBe(true);
      }),
    );
  });
});
