import { orderStates, parcelStates } from "#server/orders/schema.ts";
import type { ListAsked, ListShape } from "#server/platform/lists/fields.ts";
import type { AuditShape, CustomerShape, OrderShape, OwnProductShape, ParcelShape, PeopleShape, SellerShape } from "./shapes.ts";

/** A part of a list that has a name of its own: a tab of the page, a counter of the home. Both are counted and opened by this. */
export type Place<S extends ListShape> = Pick<ListAsked<S>, "search" | "filters">;
type Places<S extends ListShape> = Record<string, Place<S>>;

const is = (...values: string[]) => ({ op: "is", values }) as const satisfies { op: "is"; values: string[] };
const place = <F>(filters: F) => ({ search: "", filters });

export const orderPlaces = {
  all: place({}),
  review: place({ attention: is("review") }),
  ...(Object.fromEntries(orderStates.map((state) => [state, place({ state: is(state) })])) as Record<
    (typeof orderStates)[number],
    Place<OrderShape>
  >),
} satisfies Places<OrderShape>;

/** Counters of the back office's home beside the tabs. */
export const officePlaces = {
  today: place({ placed: { op: "in", values: ["today"] } }),
  open: place({ state: is("confirmed", "processing", "partlyShipped") }),
  review: orderPlaces.review,
  late: place({ attention: is("late") }),
} satisfies Places<OrderShape>;

export const lateSellers = place({ parcels: is("late") }) satisfies Place<SellerShape>;

export const parcelPlaces = {
  all: place({}),
  late: place({ due: is("late") }),
  today: place({ due: is("today") }),
  ...(Object.fromEntries(parcelStates.map((state) => [state, place({ state: is(state) })])) as Record<
    (typeof parcelStates)[number],
    Place<ParcelShape>
  >),
} satisfies Places<ParcelShape>;

/** Of both lists of products. */
export const productPlaces = {
  all: place({}),
  live: place({ state: is("live") }),
  low: place({ state: is("live"), stock: is("low") }),
  out: place({ state: is("live"), stock: is("out") }),
  draft: place({ state: is("draft") }),
  withdrawn: place({ state: is("withdrawn") }),
} satisfies Places<OwnProductShape>;

export const customerPlaces = {
  all: place({}),
  shoppers: place({ role: is("shopper") }),
  buyers: place({ bought: is("yes") }),
  sellers: place({ role: is("seller") }),
  desk: place({ role: is("desk") }),
} satisfies Places<CustomerShape>;

export const peoplePlaces = {
  all: place({}),
  staff: place({ kind: is("staff") }),
  shop: place({ kind: is("shop") }),
  banned: place({ state: is("banned") }),
} satisfies Places<PeopleShape>;

export const auditPlaces = {
  all: place({}),
  staff: place({ kind: is("staff") }),
  seller: place({ kind: is("seller") }),
  person: place({ kind: is("person") }),
} satisfies Places<AuditShape>;

export const sellerPlaces = {
  all: place({}),
  approved: place({ state: is("approved") }),
  late: lateSellers,
  suspended: place({ state: is("suspended") }),
} satisfies Places<SellerShape>;
