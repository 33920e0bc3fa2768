import type { Client } from "pg";
import { rankProducts } from "#server/orders/rank-products.ts";
import { openStore } from "#server/payments/sandbox/store.ts";
import { connect } from "#server/platform/database.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { type PastOptions, saveOrders } from "./orders/save-orders.ts";
import { saveReviews } from "./reviews/save-reviews.ts";

/** The payment sandbox keeps books of its own; the past is in them, so they must be there before it is written. */
export async function openBank(databaseUrl: string): Promise<void> {
  const bank = await openStore(databaseUrl);
  await bank.close();
}

/** What people did before today: ordered, and said what they think. Returns how much was added. */
export async function savePast(db: Client, options: PastOptions): Promise<{ orders: number; reviews: number }> {
  const orders = await saveOrders(db, options);
  const reviews = await saveReviews(db, { ...options, orders });
  return { orders: orders.length, reviews };
}

/** Popularity and trend follow from the orders, as the clock reckons them every hour. */
export async function rankProductsOf(databaseUrl: string, now: Date): Promise<void> {
  const db = connect(databaseUrl, 1);
  await rankProducts(systemContext("job:seed", { db, now }));
  await db.$disconnect();
}
