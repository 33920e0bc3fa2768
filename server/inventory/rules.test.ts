import fc from "fast-check";
import { expect, test } from "vitest";
import { pickLocations, stockBand } from "./rules.ts";

test("a band says in, low or out", () => {
  expect([-1, 0, 1, 5, 6, 100].map(stockBand)).toEqual(["out", "out", "low", "low", "in", "in"]);
});

test("R068 one place gives all where it can, the one with the least to spare", () => {
  const levels = [
    { locationId: "a", free: 9 },
    { locationId: "b", free: 4 },
    { locationId: "c", free: 3 },
  ];
  expect(pickLocations(levels, 4)).toEqual([{ locationId: "b", quantity: 4 }]);
  expect(pickLocations(levels, 11)).toEqual([
    { locationId: "a", quantity: 9 },
    { locationId: "b", quantity: 2 },
  ]);
  expect(pickLocations(levels, 17)).toBeNull();
  expect(pickLocations([], 1)).toBeNull();
});

test("picks sum to what is wanted and take no more than is free", () => {
  const level = fc.record({ locationId: fc.uuid(), free: fc.integer({ min: -3, max: 30 }) });
  const levels = fc.uniqueArray(level, { maxLength: 6, selector: ({ locationId }) => locationId });
  fc.assert(
    fc.property(levels, fc.integer({ min: 1, max: 120 }), (levels, quantity) => {
      const picks = pickLocations(levels, quantity);
      const free = levels.reduce((sum, level) => sum + Math.max(0, level.free), 0);
      expect(picks === null).toBe(free < quantity);
      if (!picks) return;
      expect(picks.reduce((sum, pick) => sum + pick.quantity, 0)).toBe(quantity);
      for (const pick of picks) {
        expect(pick.quantity).toBeGreaterThan(0);
        expect(pick.quantity).toBeLessThanOrEqual(levels.find((level) => level.locationId === pick.locationId)?.free ?? 0);
      }
    }),
  );
});
