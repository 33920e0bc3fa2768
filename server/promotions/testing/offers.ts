import fc from "fast-check";
import type { Combines, Promotion } from "../basket.ts";
import { readTerms } from "../read-terms.ts";

const usd = { currency: "USD", amountIn: (amounts: Record<string, string>) => BigInt(amounts.USD ?? 0) };

interface Offer {
  id: string;
  kind?: string;
  combines?: Combines;
  conditions?: object[];
  benefits: object[];
}

/** A promotion as stored terms make it, in dollars, for tests. */
export function promotionOf({ id, kind = "coupon", combines = "all", conditions = [], benefits }: Offer): Promotion {
  const terms = readTerms({ currency: "USD", conditions, benefits }, usd);
  return { id, code: id.toUpperCase(), name: { en: id }, kind, combines, ...terms, bar: null };
}

export const percent = (basisPoints: number) => ({ kind: "percentOff", basisPoints });
export const amount = (cents: number) => ({ kind: "amountOff", amounts: { USD: String(cents) } });
export const delivery = { kind: "freeDelivery" };
export const minimum = (cents: number) => ({ kind: "minimum", amounts: { USD: String(cents) } });
export const of = (path: string) => ({ kind: "category", path });

const benefit = fc.oneof(
  fc.integer({ min: 1, max: 10_000 }).map(percent),
  fc.integer({ min: 0, max: 2_000_000 }).map(amount),
  fc.constant(delivery),
);
const condition = fc.oneof(fc.integer({ min: 0, max: 500_000 }).map(minimum), fc.constantFrom("kitchen", "textiles").map(of));

/** Any handful of promotions, each with an id of its own. */
export const anyPromotions: fc.Arbitrary<Promotion[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("coupon", "seller"),
      combines: fc.constantFrom<Combines>("exclusive", "own", "all"),
      conditions: fc.array(condition, { maxLength: 2 }),
      benefits: fc.array(benefit, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((offers) => offers.map((offer, n) => promotionOf({ id: `p${n}`, ...offer })));
