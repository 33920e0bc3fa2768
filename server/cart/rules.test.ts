import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeCarts } from "./rules.ts";
import { linesMax, quantityMax } from "./schema.ts";

const variantId = fc.integer({ min: 0, max: 160 }).map((n) => `variant-${n}`);
const quantity = fc.integer({ min: 1, max: quantityMax });
const cart = fc.uniqueArray(fc.record({ variantId, quantity }), { selector: (line) => line.variantId, maxLength: linesMax });
const stock = fc.array(fc.tuple(variantId, fc.integer({ min: -5, max: 2000 }))).map((rows) => new Map(rows));

describe("R076 R081 the rule by which carts become one", () => {
  it("adds up, at most to what is sellable, and takes nothing from either", () => {
    fc.assert(
      fc.property(cart, cart, stock, (own, guests, free) => {
        const merged = mergeCarts(own, guests, free);
        expect(merged.map((line) => line.variantId)).toEqual(guests.map((line) => line.variantId));
        for (const { variantId, had, came, now } of merged) {
          expect(had).toBe(own.find((line) => line.variantId === variantId)?.quantity ?? 0);
          expect(now).toBeGreaterThanOrEqual(Math.max(had, came));
          expect(now).toBeLessThanOrEqual(had + came);
          if (now > Math.max(had, came)) expect(now).toBeLessThanOrEqual(Math.min(free.get(variantId) ?? 0, quantityMax));
          if (had + came <= Math.min(free.get(variantId) ?? 0, quantityMax)) expect(now).toBe(had + came);
        }
      }),
    );
  });

  it("never holds more lines than a cart may; what finds no room is put aside, and nothing that the member had", () => {
    fc.assert(
      fc.property(cart, cart, (own, guests) => {
        const merged = mergeCarts(own, guests, new Map());
        const fresh = merged.filter(({ had, isAside }) => had === 0 && !isAside);
        expect(own.length + fresh.length).toBeLessThanOrEqual(linesMax);
        expect(merged.some(({ had, isAside }) => had > 0 && isAside)).toBe(false);
        if (merged.some(({ isAside }) => isAside)) expect(own.length + fresh.length).toBe(linesMax);
      }),
    );
  });
});
