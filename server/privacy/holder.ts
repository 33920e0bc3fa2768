import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { newId } from "#server/platform/new-id.ts";
import { sign, unsign } from "#server/platform/secrets.ts";

const label = "privacy:cookie";
/** A guest is asked again after a year. */
export const guestConsentSeconds = 365 * 24 * 60 * 60;

/** Who decides: a person, or a guest's browser. A guest's decision is never a person's: whoever signs in decides for themselves. */
export interface Holder {
  userId: string | null;
  guestId: string | null;
}

/** Null for a guest who has not decided anything yet. */
export function holderOf({ user, cookies }: Context): Holder | null {
  if (user) return { userId: user.id, guestId: null };
  const cookie = cookies.get("consents");
  const guestId = cookie ? unsign(label, cookie) : null;
  return guestId ? { userId: null, guestId } : null;
}

/** A guest is given the cookie that names their decisions. */
export function openHolder(ctx: Context): Holder {
  const holder = holderOf(ctx) ?? { userId: null, guestId: newId() };
  if (holder.guestId) ctx.cookies.set("consents", sign(label, holder.guestId), { maxAge: guestConsentSeconds });
  return holder;
}

export function heldBy({ userId, guestId }: Holder): Prisma.Sql {
  return userId ? Prisma.sql`c.user_id = ${userId}::uuid` : Prisma.sql`c.guest_id = ${guestId}::uuid`;
}
