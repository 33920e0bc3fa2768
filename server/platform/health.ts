import type { Db } from "./database.ts";
import { lag } from "./deliveries.ts";

export interface Health {
  status: "ok" | "unavailable";
  checks: Record<string, "ok" | "unavailable">;
}

const pingMs = 1000;
const lookMs = 2500;
/** Facts older than this are stuck: shoppers would wait for their mails and captures. */
const lagSecondsMax = 300;

/** Whether requests can be served. Payment providers being away does not count: everything but paying goes on. */
export async function readiness(db: Db): Promise<Health> {
  const [database, migrations, outbox] = await Promise.all([
    passes(pingMs, () => db.$queryRaw`select 1`),
    passes(lookMs, async () => {
      const [row] = await db.$queryRaw<{ open: number }[]>`
        select count(*)::int as open from _prisma_migrations where finished_at is null and rolled_back_at is null`;
      if (!row || row.open > 0) throw new Error("a migration did not finish");
    }),
    passes(lookMs, async () => {
      if ((await lag(db)).some(({ seconds }) => seconds > lagSecondsMax)) throw new Error("facts are not delivered");
    }),
  ]);
  const status = database === "ok" && migrations === "ok" ? "ok" : "unavailable";
  return { status, checks: { database, migrations, outbox } };
}

async function passes(withinMs: number, check: () => Promise<unknown>): Promise<"ok" | "unavailable"> {
  const tooLate = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("too late")), withinMs).unref());
  return Promise.race([check(), tooLate]).then(
    () => "ok",
    () => "unavailable",
  );
}
