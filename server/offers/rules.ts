import { decimalsOf, mulRatio } from "#server/platform/money.ts";

/** A price less a percentage, in steps that a person would print: hundreds of won, half dollars from ten dollars on. Never above the price. */
export function reducedBy(price: bigint, percent: number, currency: string): bigint {
  const exact = mulRatio(price, BigInt(100 - percent), 100n);
  const step = stepOf(price, currency);
  const rounded = mulRatio(exact, 1n, step) * step;
  return rounded > 0n && rounded < price ? rounded : exact;
}

function stepOf(price: bigint, currency: string): bigint {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return 100n;
  if (decimals === 3) return 50n;
  return price >= 1000n ? 50n : 10n;
}
