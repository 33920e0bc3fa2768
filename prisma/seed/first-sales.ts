import { turnSales } from "#server/offers/turn-sales.ts";
import { connect } from "#server/platform/database.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { planSales } from "#server/promotions/plan-sales.ts";

/** Opens the sales of the day as the worker would a minute later, so that the first page has them. */
export async function openFirstSales(databaseUrl: string): Promise<void> {
  const db = connect(databaseUrl, 2);
  try {
    const ctx = systemContext("job:promotions.plan-sales", { db });
    await planSales(ctx);
    await turnSales(ctx);
  } finally {
    await db.$disconnect();
  }
}
