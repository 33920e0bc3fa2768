import { z } from "zod";
import { id, line, optionalLine, searchText } from "#server/platform/input.ts";
import { filtersInput, listInput } from "#server/platform/lists/fields.ts";
import {
  auditShape,
  customerShape,
  type OfficeList,
  orderShape,
  ownProductShape,
  parcelShape,
  peopleShape,
  productShape,
  type ShopList,
  sellerShape,
} from "./shapes.ts";

export const ordersInput = listInput(orderShape);
export const productsInput = listInput(productShape);
export const customersInput = listInput(customerShape);
export const peopleInput = listInput(peopleShape);
export const auditInput = listInput(auditShape);
export const sellersInput = listInput(sellerShape);
export const parcelsInput = listInput(parcelShape);
export const ownProductsInput = listInput(ownProductShape);

/** Rows that were chosen one by one; the search and filters then say nothing. */
const chosen = { ids: z.array(id).min(1).max(500).nullish(), after: id.nullish() };

/** A stretch of an export: what the list is narrowed to, or rows chosen, from the newest row on or after the last one had. */
export const orderExportInput = z.strictObject({ ...filtersInput(orderShape), ...chosen });
export const parcelExportInput = z.strictObject({ ...filtersInput(parcelShape), ...chosen });
export const productExportInput = z.strictObject({ ...filtersInput(productShape), ...chosen });
export const ownProductExportInput = z.strictObject({ ...filtersInput(ownProductShape), ...chosen });
export const customerExportInput = z.strictObject({ ...filtersInput(customerShape), ...chosen });
export const peopleExportInput = z.strictObject({ ...filtersInput(peopleShape), ...chosen });
export const auditExportInput = z.strictObject({ ...filtersInput(auditShape), ...chosen });
export const sellerExportInput = z.strictObject({ ...filtersInput(sellerShape), ...chosen });

/** At most this many parcels are dealt with at once. */
export const batchMax = 50;
/** Parcels to deal with: chosen ones, or all that the list holds, the most urgent first. */
export const batchInput = z.strictObject({ ...filtersInput(parcelShape), ids: z.array(id).min(1).max(batchMax).nullish() });

/** So many parcels may be moved by one deed; the deed goes through them in steps of `batchMax`. */
export const chosenMax = 500;
export const chosenInput = z.strictObject({ ...filtersInput(parcelShape), ids: z.array(id).min(1).max(chosenMax).nullish() });
/** The query of a list: two hundred pasted order numbers fit. */
const queryMax = 8_000;
/** The list's form: ids parted by commas, or the query of the list whose every row is meant. */
export const advanceChosenForm = z.strictObject({
  ids: z.string().max(20_000),
  matching: searchText(queryMax),
  to: z.enum(["confirmed", "packed"]),
});
/** The page of several parcels: what was typed of each, by the parcel's id; a row without both stays as it is. */
export const shipBatchForm = z.strictObject({
  rows: z.record(id, z.strictObject({ carrier: optionalLine(60), trackingNumber: optionalLine(60) })),
});
/** Lines of order number, carrier and tracking number, as a spreadsheet gives them. */
export const pasteBatchForm = z.strictObject({ pasted: z.string().min(1).max(20_000) });

const officeListNames = [
  "orders",
  "products",
  "customers",
  "sellers",
  "people",
  "audit",
] as const satisfies readonly OfficeList[];
const shopListNames = ["parcels", "products"] as const satisfies readonly ShopList[];

export const officeViewsInput = z.strictObject({ list: z.enum(officeListNames) });
export const shopViewsInput = z.strictObject({ list: z.enum(shopListNames) });
const kept = { name: line(60), query: searchText(queryMax).default(""), isShared: z.boolean().default(false) };
export const saveOfficeViewInput = z.strictObject({ list: z.enum(officeListNames), ...kept });
export const saveShopViewInput = z.strictObject({ list: z.enum(shopListNames), ...kept });
/** What is not said stays as it is. */
export const changeViewInput = z.strictObject({
  id,
  name: line(60).nullish(),
  query: searchText(queryMax).nullish(),
  isShared: z.boolean().nullish(),
});
export const viewInput = z.strictObject({ id });

/** The forms of a page say which desk and list they stand on. */
const standing = { desk: z.enum(["office", "shop"]), list: z.enum([...officeListNames, "parcels"]) };
export const saveViewForm = z.strictObject({ ...standing, ...kept });
export const changeViewForm = z.strictObject({
  ...standing,
  id,
  name: line(60),
  query: searchText(queryMax),
  isShared: z.boolean().nullish(),
});
export const deleteViewForm = z.strictObject({ ...standing, id });

export const findInput = z.strictObject({ search: searchText(100) });

export type OrdersAsked = z.output<typeof ordersInput>;
export type ProductsAsked = z.output<typeof productsInput>;
export type CustomersAsked = z.output<typeof customersInput>;
export type SellersAsked = z.output<typeof sellersInput>;
export type ParcelsAsked = z.output<typeof parcelsInput>;
export type OwnProductsAsked = z.output<typeof ownProductsInput>;
export type Batch = z.output<typeof batchInput>;
export type ChangeView = z.output<typeof changeViewInput>;
