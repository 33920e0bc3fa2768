import type { Parcels } from "#server/orders/schema.ts";

/** The address of a view of the seller's parcels; what is not asked for does not stand in it. */
export function parcelListPath({ state, due, page = 1 }: Partial<Parcels>): string {
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (due) query.set("due", due);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/seller/parcels?${query}` : "/seller/parcels";
}
