import { orderStates, parcelStates } from "#server/orders/schema.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";

/** The lists of the working pages: what each can be asked, sorted by and shows. Pure: pages and procedures read the same. */

export const orderShape = {
  fields: {
    state: { kind: "choice", values: orderStates },
    placed: { kind: "day" },
    number: { kind: "numbers" },
    email: { kind: "text" },
    total: { kind: "amount" },
    channel: { kind: "choice" },
    country: { kind: "choice" },
    seller: { kind: "choice" },
    buyer: { kind: "choice", values: ["member", "guest"] },
    attention: { kind: "choice", values: ["review", "late"] },
  },
  sorts: ["placed", "total", "email"],
  isDescending: true,
  columns: ["number", "state", "placed", "email", "country", "items", "total"],
  hidden: ["channel", "parcels", "sellers", "method"],
} as const satisfies ListShape;

export const productStates = ["draft", "inReview", "live", "withdrawn"] as const;
export const stockBands = ["in", "low", "out"] as const;

export const productShape = {
  fields: {
    state: { kind: "choice", values: productStates },
    stock: { kind: "choice", values: stockBands },
    seller: { kind: "choice" },
    category: { kind: "choice" },
    sku: { kind: "text" },
    updated: { kind: "day" },
  },
  sorts: ["updated", "name", "popularity"],
  isDescending: true,
  columns: ["name", "state", "seller", "category", "price", "stock"],
  hidden: ["variants", "rating", "updated"],
} as const satisfies ListShape;

export const customerShape = {
  fields: {
    email: { kind: "text" },
    role: { kind: "choice", values: ["shopper", "seller", "desk"] },
    bought: { kind: "choice", values: ["yes", "no"] },
    language: { kind: "choice" },
    joined: { kind: "day" },
  },
  sorts: ["joined", "name", "email"],
  isDescending: true,
  columns: ["name", "email", "role", "orders", "spent", "joined"],
  hidden: ["language", "lastOrder"],
} as const satisfies ListShape;

/** Everybody with an account, as those who look after accounts list them. */
export const peopleShape = {
  fields: {
    email: { kind: "text" },
    kind: { kind: "choice", values: ["staff", "shop", "none"] },
    role: { kind: "choice" },
    state: { kind: "choice", values: ["active", "banned"] },
    joined: { kind: "day" },
    seen: { kind: "day" },
  },
  sorts: ["joined", "name", "email"],
  isDescending: true,
  columns: ["name", "email", "roles", "seen", "joined"],
  hidden: ["sessions"],
} as const satisfies ListShape;

export const auditShape = {
  fields: {
    at: { kind: "day" },
    kind: { kind: "choice", values: ["staff", "seller", "person", "system"] },
    actor: { kind: "text" },
    action: { kind: "text" },
    target: { kind: "text" },
  },
  sorts: ["at"],
  isDescending: true,
  columns: ["at", "actor", "action", "target", "changes"],
  hidden: ["number"],
} as const satisfies ListShape;

export const sellerStates = ["applied", "needsInfo", "approved", "suspended", "closed"] as const;

export const sellerShape = {
  fields: {
    state: { kind: "choice", values: sellerStates },
    country: { kind: "choice" },
    parcels: { kind: "choice", values: ["late", "open"] },
    joined: { kind: "day" },
  },
  sorts: ["name", "joined"],
  isDescending: false,
  columns: ["name", "state", "country", "products", "open", "late"],
  hidden: ["city", "joined"],
} as const satisfies ListShape;

export const parcelShape = {
  fields: {
    state: { kind: "choice", values: parcelStates },
    due: { kind: "choice", values: ["late", "today", "later"] },
    placed: { kind: "day" },
    number: { kind: "numbers" },
    country: { kind: "choice" },
    method: { kind: "choice", values: ["standard", "express"] },
    sku: { kind: "text" },
    carrier: { kind: "text" },
    tracking: { kind: "text" },
  },
  sorts: ["urgency", "placed"],
  isDescending: true,
  columns: ["order", "contents", "recipient", "placed", "shipBy", "state"],
  hidden: ["country", "method", "items", "worth", "carrier", "tracking"],
} as const satisfies ListShape;

/** A shop's own products: the list of the back office without what is the same in every row. */
export const ownProductShape = {
  fields: {
    state: productShape.fields.state,
    stock: productShape.fields.stock,
    category: { kind: "choice" },
    sku: { kind: "text" },
    updated: { kind: "day" },
  },
  sorts: productShape.sorts,
  isDescending: true,
  columns: ["name", "state", "category", "price", "stock"],
  hidden: ["variants", "rating", "updated"],
} as const satisfies ListShape;

export type OrderShape = typeof orderShape;
export type ProductShape = typeof productShape;
export type CustomerShape = typeof customerShape;
export type PeopleShape = typeof peopleShape;
export type AuditShape = typeof auditShape;
export type SellerShape = typeof sellerShape;
export type ParcelShape = typeof parcelShape;
export type OwnProductShape = typeof ownProductShape;

export const officeLists = {
  orders: orderShape,
  products: productShape,
  customers: customerShape,
  sellers: sellerShape,
  people: peopleShape,
  audit: auditShape,
} as const;
export const shopLists = { parcels: parcelShape, products: ownProductShape } as const;
export type OfficeList = keyof typeof officeLists;
export type ShopList = keyof typeof shopLists;

/** Where a list stands, without language. */
export function pathOf(desk: "office" | "shop", list: string, query = "", view: string | null = null): string {
  const said = new URLSearchParams(query);
  if (view) said.set("view", view);
  const path = `${desk === "office" ? "/admin" : "/seller"}/${list}`;
  return said.size > 0 ? `${path}?${said}` : path;
}
