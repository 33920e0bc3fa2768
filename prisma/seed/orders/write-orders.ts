import type { ClientBase } from "pg";
import { invariants } from "#server/platform/invariants.ts";
import { save } from "../save.ts";
import { redemptionRows } from "./coupons.ts";
import { changeRows } from "./history-rows.ts";
import { bankOperationRows, bankPaymentRow, operationRows, paymentRow } from "./payment-rows.ts";
import type { PlannedOrder } from "./plan.ts";
import { attemptRow, cartRow, lineRows, orderRow, parcelRows, tenderRow } from "./rows.ts";
import { holdRows, movementRows } from "./stock-rows.ts";
import { memberRows, toldRows } from "./told-rows.ts";
import { writeAudit } from "./write-audit.ts";

/** Tables whose triggers write history of today; these rows bring that of their own days. */
const guarded =
  "checkout_attempt hold payment payment_op orders order_line parcel tender stock_movement outbox coupon coupon_redemption audit_log".split(
    " ",
  );
/** The promises that the triggers would have kept, as far as asking them is quick. */
const promised = "I-02 I-03 I-04 I-07 I-08 I-09 I-12 I-13 I-14 I-15 I-16 I-17 I-18 I-28 I-35".split(" ");

/** Writes the orders with everything that belongs to them, and asks the shop's invariants of them before it returns. */
export async function writeOrders(
  db: ClientBase,
  orders: readonly PlannedOrder[],
  { now, accounts }: { now: Date; accounts: boolean },
) {
  const byId = { key: ["id"] };
  const { rows } = await db.query("SELECT pg_current_xact_id()::text AS xid");
  if (accounts) await save(db, "app_user", memberRows(orders), byId);
  await triggers(db, "DISABLE");
  await save(db, "cart", orders.map(cartRow), byId);
  await save(db, "checkout_attempt", orders.map(attemptRow), byId);
  await writeRedemptions(db, orders.flatMap(redemptionRows));
  await save(db, "hold", orders.flatMap(holdRows), byId);
  await save(db, "stock_movement", movementRows(orders, now), { key: ["idempotency_key"] });
  await save(db, "payment", orders.map(paymentRow), byId);
  await save(db, "payment_op", orders.flatMap(operationRows), { key: ["idempotency_key"] });
  await save(
    db,
    "orders",
    orders.map((order) => orderRow(order, rows[0].xid)),
    byId,
  );
  await save(db, "order_line", orders.flatMap(lineRows), { key: ["order_id", "n"] });
  await save(db, "parcel", orders.flatMap(parcelRows), byId);
  await save(db, "tender", orders.map(tenderRow), byId);
  await save(db, "state_change", changeRows(orders, accounts), { key: ["id"] });
  if (accounts) await writeBankBooks(db, orders);
  if (accounts) await writeAudit(db, orders);
  await save(db, "outbox", toldRows(orders, now), { key: ["id"] });
  await triggers(db, "ENABLE");
  await askPromises(db);
}

/** A coupon's counter moves with its redemptions; their trigger is off here. */
async function writeRedemptions(db: ClientBase, redemptions: ReturnType<typeof redemptionRows>) {
  await save(db, "coupon_redemption", redemptions, { key: ["id"] });
  await db.query(
    `UPDATE coupon SET used = used + n FROM (SELECT id, count(*) AS n FROM unnest($1::uuid[]) AS id GROUP BY id) uses WHERE coupon.id = uses.id`,
    [redemptions.map((redemption) => redemption.coupon_id)],
  );
}

/** The sandbox's bank knows these payments too: one that is given back later is asked of it. */
async function writeBankBooks(db: ClientBase, orders: readonly PlannedOrder[]) {
  await save(db, "payment_sandbox.payment", orders.map(bankPaymentRow), { key: ["id"] });
  await save(db, "payment_sandbox.operation", orders.flatMap(bankOperationRows), { key: ["id"] });
}

async function triggers(db: ClientBase, what: "DISABLE" | "ENABLE") {
  for (const table of guarded) await db.query(`ALTER TABLE ${table} ${what} TRIGGER USER`);
}

async function askPromises(db: ClientBase) {
  await db.query(`ANALYZE ${guarded.join(", ")}, cart, state_change`);
  for (const { id, says, sql } of invariants.filter((invariant) => promised.includes(invariant.id))) {
    const { rows } = await db.query(`SELECT to_jsonb(x) AS row FROM (${sql}) x LIMIT 1`);
    if (rows.length > 0) throw new Error(`the past breaks ${id}: ${says} ${JSON.stringify(rows[0].row)}`);
  }
}
