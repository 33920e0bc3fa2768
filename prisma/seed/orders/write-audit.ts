import type { ClientBase } from "pg";
import { save } from "../save.ts";
import { packerOf } from "./history-rows.ts";
import type { PlannedOrder } from "./plan.ts";

/** Links each row to the one before it, as the trigger does, but on its own day. */
const chain = `
  DO $$ DECLARE link audit_log; BEGIN
    PERFORM pg_advisory_xact_lock(77001);
    SELECT id, hash INTO link.id, link.prev FROM audit_log ORDER BY id DESC LIMIT 1;
    link.id := coalesce(link.id, 0); link.prev := coalesce(link.prev, '\\x00');
    FOR link.at, link.actor, link.action, link.target, link.after IN SELECT at, actor, action, target, after FROM past_audit ORDER BY at, target LOOP
      link.id := link.id + 1;
      link.hash := audit_hash(link);
      INSERT INTO audit_log SELECT link.*;
      link.prev := link.hash;
    END LOOP;
  END $$`;

/** Who marked which parcel as sent: the deeds of the shops whose people the demo knows. The log's trigger must be off. */
export async function writeAudit(db: ClientBase, orders: readonly PlannedOrder[]) {
  await db.query(
    "CREATE TEMP TABLE past_audit (at timestamptz, actor text, action text, target text, after jsonb) ON COMMIT DROP",
  );
  await save(db, "past_audit", orders.flatMap(deeds), { key: [] });
  await db.query(chain);
}

function deeds({ parcels }: PlannedOrder) {
  return parcels.flatMap(({ id, seller, steps, carrier, trackingNumber }) => {
    const [by, sent] = [packerOf(seller), steps.find(({ to }) => to === "shipped")];
    if (!by || !sent) return [];
    const after = { parcelId: id, carrier, trackingNumber };
    return [{ at: sent.at.toISOString(), actor: by, action: "orders.ship", target: `parcelId:${id}`, after }];
  });
}
