import type { Context } from "#server/platform/context.ts";
import { guestListSeconds } from "./find-list.ts";

/** Guests' lists whose cookie has gone. @returns how many went. */
export async function sweepLists({ db, now }: Context): Promise<number> {
  const before = new Date(now.getTime() - guestListSeconds * 1000);
  const { count } = await db.favoriteList.deleteMany({ where: { userId: null, updatedAt: { lt: before } } });
  return count;
}
