import { admin } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { officeChoices } from "./choices.ts";
import { deskCustomers, nextCustomers } from "./customer-list.ts";
import { find } from "./find.ts";
import { officeHome } from "./office-home.ts";
import { deskOrders, nextOrders } from "./order-list.ts";
import { orderPlaces } from "./places.ts";
import { deskProducts, nextProducts } from "./product-list.ts";
import * as inputs from "./schema.ts";
import { deskSellers, nextSellers } from "./seller-list.ts";
import { orderTallies } from "./tallies.ts";

/** Rows of an export that are asked for at once. */
export const stretchRows = 500;

/** What the back office reads. */
export const office = router({
  officeHome: admin("orders.read").query(({ ctx }) => officeHome(ctx)),
  officeChoices: admin("orders.read").query(({ ctx }) => officeChoices(ctx)),
  officeBadges: admin("orders.read").query(({ ctx }) => orderTallies(ctx, { review: orderPlaces.review })),
  find: admin("orders.read")
    .input(inputs.findInput)
    .query(({ ctx, input }) => find(ctx, input.search)),
  orders: admin("orders.read")
    .input(inputs.ordersInput)
    .query(({ ctx, input }) => deskOrders(ctx, input)),
  orderTabs: admin("orders.read").query(({ ctx }) => orderTallies(ctx, orderPlaces)),
  nextOrders: admin("orders.read")
    .input(inputs.orderExportInput)
    .query(({ ctx, input }) => nextOrders(ctx, input, stretchRows)),
  products: admin("products.read")
    .input(inputs.productsInput)
    .query(({ ctx, input }) => deskProducts(ctx, input)),
  nextProducts: admin("products.read")
    .input(inputs.productExportInput)
    .query(({ ctx, input }) => nextProducts(ctx, input, stretchRows)),
  customers: admin("users.read")
    .input(inputs.customersInput)
    .query(({ ctx, input }) => deskCustomers(ctx, input)),
  nextCustomers: admin("users.read")
    .input(inputs.customerExportInput)
    .query(({ ctx, input }) => nextCustomers(ctx, input, stretchRows)),
  sellers: admin("sellers.read")
    .input(inputs.sellersInput)
    .query(({ ctx, input }) => deskSellers(ctx, input)),
  nextSellers: admin("sellers.read")
    .input(inputs.sellerExportInput)
    .query(({ ctx, input }) => nextSellers(ctx, input, stretchRows)),
});
