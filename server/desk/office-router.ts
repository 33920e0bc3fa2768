import { verifyAudit } from "#server/platform/audit.ts";
import { admin, adminOnChannel, staff } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { deskAudit, nextAudit } from "./audit-list.ts";
import { officeChoices } from "./choices.ts";
import { deskCustomers, nextCustomers } from "./customer-list.ts";
import { find } from "./find.ts";
import { officeHome } from "./office-home.ts";
import { deskOrders, nextOrders } from "./order-list.ts";
import { deskPeople, nextPeople } from "./people-list.ts";
import { orderPlaces } from "./places.ts";
import { deskProducts, nextProducts } from "./product-list.ts";
import * as inputs from "./schema.ts";
import { deskSellers, nextSellers } from "./seller-list.ts";
import { orderTallies } from "./tallies.ts";

/** Rows of an export that are asked for at once. */
export const stretchRows = 500;

/** What the back office reads. */
export const office = router({
  officeHome: adminOnChannel("orders.read").query(({ ctx }) => officeHome(ctx)),
  officeChoices: staff.query(({ ctx }) => officeChoices(ctx)),
  officeBadges: adminOnChannel("orders.read").query(({ ctx }) => orderTallies(ctx, { review: orderPlaces.review })),
  find: adminOnChannel("orders.read")
    .input(inputs.findInput)
    .query(({ ctx, input }) => find(ctx, input.search)),
  orders: adminOnChannel("orders.read")
    .input(inputs.ordersInput)
    .query(({ ctx, input }) => deskOrders(ctx, input)),
  orderTabs: adminOnChannel("orders.read").query(({ ctx }) => orderTallies(ctx, orderPlaces)),
  nextOrders: adminOnChannel("orders.read")
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
  people: admin("users.read")
    .input(inputs.peopleInput)
    .query(({ ctx, input }) => deskPeople(ctx, input)),
  nextPeople: admin("users.read")
    .input(inputs.peopleExportInput)
    .query(({ ctx, input }) => nextPeople(ctx, input, stretchRows)),
  audit: admin("audit.read")
    .input(inputs.auditInput)
    .query(({ ctx, input }) => deskAudit(ctx, input)),
  nextAudit: admin("audit.read")
    .input(inputs.auditExportInput)
    .query(({ ctx, input }) => nextAudit(ctx, input, stretchRows)),
  auditCheck: admin("audit.read")
    .meta({ limit: { name: "desk.auditCheck", max: 10, windowSeconds: 60 } })
    .query(async ({ ctx }) => ({ broken: (await verifyAudit(ctx.db)).map(String) })),
  sellers: admin("sellers.read")
    .input(inputs.sellersInput)
    .query(({ ctx, input }) => deskSellers(ctx, input)),
  nextSellers: admin("sellers.read")
    .input(inputs.sellerExportInput)
    .query(({ ctx, input }) => nextSellers(ctx, input, stretchRows)),
});
