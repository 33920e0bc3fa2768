import type { Db } from "#server/platform/database.ts";

/**
 * A shop that is no demonstration must not open over accounts whose password everybody knows. Throws, with what to do, where
 * the database holds some.
 */
export async function refuseDemoAccounts(db: Db, isDemo: boolean): Promise<void> {
  if (isDemo) return;
  const demo = await db.user.findFirst({ where: { isDemo: true }, select: { email: true } });
  if (!demo) return;
  throw new Error(
    `The database holds demo accounts (${demo.email}), whose password is public. Start with MARU_DEMO=1, or use a database of your own.`,
  );
}
