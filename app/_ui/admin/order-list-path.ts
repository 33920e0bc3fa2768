import type { AllOrders } from "#server/orders/schema.ts";

/** The address of a view of the orders, to keep and to share; what is not asked for does not stand in it. */
export function orderListPath({ state, search, placed, page = 1 }: Partial<AllOrders>): string {
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (placed) query.set("placed", placed);
  if (search) query.set("search", search);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/admin/orders?${query}` : "/admin/orders";
}
