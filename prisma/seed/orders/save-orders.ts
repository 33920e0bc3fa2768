import type { ClientBase } from "pg";
import { chanceOf, keyedId } from "../chance.ts";
import { save } from "../save.ts";
import { readGoods } from "./goods.ts";
import { type PlannedOrder, planOrder, type Wish } from "./plan.ts";
import { rateHistoryRows } from "./rates.ts";
import { storyWishes } from "./stories.ts";
import { wishes } from "./wishes.ts";
import { writeOrders } from "./write-orders.ts";

export interface PastOptions {
  /** How many orders the last 90 days had, besides those that tell a story. */
  orders: number;
  random: string;
  now: Date;
  /** Whether customers have accounts, and the demo's people are there to have ordered. */
  accounts: boolean;
}

/**
 * The orders of the last 90 days before `now`, in the caller's transaction; connects as the owner. An order that is there stays
 * as it is: a second run adds nothing, a larger number adds to what is there. Nothing of the past is told or mailed again.
 *
 * @returns the orders that were added
 */
export async function saveOrders(db: ClientBase, { orders, random, now, accounts }: PastOptions): Promise<PlannedOrder[]> {
  if (orders === 0) return [];
  const goods = await readGoods(db);
  const wanted = [...(accounts ? storyWishes(goods, random, now) : []), ...wishes(goods, orders, random, now)];
  const there = await existing(db, wanted);
  const missing = wanted.filter(({ key }) => !there.has(keyedId(`order:${key}`)));
  if (missing.length === 0) return [];
  const planned = missing.map((wish) => asPlanned(wish, random, now, accounts));
  await save(db, "exchange_rate", rateHistoryRows(now), { key: ["id"] });
  await writeOrders(db, planned, { now, accounts });
  return planned;
}

async function existing(db: ClientBase, wanted: readonly Wish[]): Promise<Set<string>> {
  const { rows } = await db.query("SELECT id FROM orders WHERE id = ANY($1::uuid[])", [
    wanted.map(({ key }) => keyedId(`order:${key}`)),
  ]);
  return new Set(rows.map(({ id }) => id));
}

function asPlanned(wish: Wish, random: string, now: Date, accounts: boolean): PlannedOrder {
  const customer = accounts ? wish.customer : { ...wish.customer, userId: null };
  return planOrder(chanceOf(random, "way", wish.key), { ...wish, customer }, now);
}
