import type { Context } from "#server/platform/context.ts";
import { guestConsentSeconds } from "./holder.ts";

/** Decisions of browsers whose cookie has gone: nobody can be shown them any more. @returns how many went. */
export async function sweepGuestConsents({ db, now }: Context): Promise<number> {
  const before = new Date(now.getTime() - guestConsentSeconds * 1000);
  return db.$executeRaw`
    delete from consent where guest_id is not null and guest_id not in (
      select guest_id from consent where guest_id is not null and decided_at >= ${before})`;
}
