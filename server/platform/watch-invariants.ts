import type { Context } from "./context.ts";
import { checkInvariants, invariants } from "./invariants.ts";
import { publish } from "./live.ts";
import { log } from "./log.ts";

export const invariantsTopic = "invariants";

/** Rows that break an invariant, by its id; zero for those that hold. */
export type InvariantCounts = Record<string, number>;

/** Asks every invariant, logs each broken one, and tells every node's metrics. */
export async function watchInvariants(ctx: Context): Promise<void> {
  const violations = await checkInvariants(ctx.db);
  const counts: InvariantCounts = Object.fromEntries(invariants.map(({ id }) => [id, 0]));
  for (const { invariant, rows } of violations) {
    counts[invariant.id] = rows.length;
    log.error({ invariant: invariant.id, says: invariant.says, rows }, "an invariant does not hold");
  }
  await publish(ctx.db, invariantsTopic, counts);
}
