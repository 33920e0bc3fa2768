import type { Context } from "#server/platform/context.ts";
import type { Fact } from "#server/platform/events.ts";

/** Reacts to an account whose address is proved: what was ordered with that address as a guest is its owner's from now on (R124). */
export async function adoptGuestOrders(
  ctx: Context,
  { payload }: Fact<"identity.user.registered" | "identity.email.changed">,
): Promise<void> {
  await ctx.db.$executeRaw`
    update orders o set user_id = u.id from app_user u
    where u.id = ${payload.userId}::uuid and u.state = 'active' and o.user_id is null and lower(normalize(o.email, NFKC)) = u.email_norm`;
}
