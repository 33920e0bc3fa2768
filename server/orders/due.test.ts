import { describe, expect, it } from "vitest";
import { daysLate, dueBounds, dueOf } from "./due.ts";

const at = (day: string) => new Date(`${day}T15:00:00Z`);

describe("R054 the day a parcel is due", () => {
  it("R054 is the next working day: an order of Friday is due on Monday, and late on Tuesday", () => {
    const friday = at("2026-11-20");
    expect(dueOf("new", friday, at("2026-11-20"))).toBe("later");
    expect(dueOf("confirmed", friday, at("2026-11-23"))).toBe("today");
    expect(dueOf("packed", friday, at("2026-11-24"))).toBe("late");
  });

  it("R054 is of no concern once the parcel is on its way, or never will be", () => {
    for (const state of ["shipped", "delivered", "lost", "cancelled"] as const) {
      expect(dueOf(state, at("2026-11-02"), at("2026-11-24"))).toBeNull();
    }
  });

  it("V9 R054 is passed by whole days, and by none on the day itself", () => {
    expect(["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-30"].map((day) => daysLate("2026-11-23", at(day)))).toEqual([
      0, 0, 1, 7,
    ]);
  });

  it("R054 counts by bounds what it says of each parcel, on every day of two weeks", () => {
    for (let n = 0; n < 14; n++) {
      const now = new Date(at("2026-11-16").getTime() + n * 86_400_000);
      const { late, today } = dueBounds(now);
      for (let back = 0; back < 10; back++) {
        const placed = new Date(now.getTime() - back * 86_400_000);
        const counted = placed < late ? "late" : placed < today ? "today" : "later";
        expect([now.toISOString(), back, counted]).toEqual([now.toISOString(), back, dueOf("new", placed, now)]);
      }
    }
  });
});
