import { linesMax, quantityMax } from "./schema.ts";

/** A variant and how many. */
export interface Wanted {
  variantId: string;
  quantity: number;
}

/** What came of one line of a guest's cart when a member's took it in. */
export interface MergedLine {
  variantId: string;
  /** Units that the member's cart held, that came along, and that it holds now. */
  had: number;
  came: number;
  now: number;
  /** It is put aside for later, for the cart holds as many lines as it may. */
  isAside: boolean;
}

/**
 * The one rule by which carts become one: quantities of the same variant add up, at most to what is sellable now and to what a line
 * may hold; neither cart's own quantity is ever made smaller by it. Lines that find no room are put aside, the last ones first.
 *
 * @param free units sellable now by variant; none where it is missing
 */
export function mergeCarts(own: readonly Wanted[], guests: readonly Wanted[], free: ReadonlyMap<string, number>): MergedLine[] {
  const held = new Map(own.map(({ variantId, quantity }) => [variantId, quantity]));
  let room = Math.max(0, linesMax - held.size);
  return guests.map(({ variantId, quantity: came }) => {
    const had = held.get(variantId) ?? 0;
    const isAside = had === 0 && room-- <= 0;
    const most = Math.min(free.get(variantId) ?? 0, quantityMax);
    return { variantId, had, came, now: Math.max(had, came, Math.min(had + came, most)), isAside };
  });
}
