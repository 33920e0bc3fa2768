import { auditChange } from "#server/platform/audit.ts";
import type { AdminContext } from "#server/platform/context.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forgetAccount } from "./accounts.ts";
import type { GiveRole } from "./people-schema.ts";
import { personToTouch } from "./person-queries.ts";
import { allow, keepOneSuper } from "./powers.ts";
import { roleByCode } from "./role-queries.ts";
import { fitsChannel, whyNotRole, whyNotTouch } from "./role-rules.ts";

/**
 * Gives a person a role: of the hall, everywhere or on one channel; of a shop, for its seller. It holds on every server within two
 * seconds. Refuses what the giver may not give (`identity.adminsBySuper`, `identity.moreThanYou`, `identity.yourself`), a scope that
 * is not the role's (`identity.wrongScope`), and a role that is held already (`identity.roleHeld`).
 */
export async function giveRole(ctx: AdminContext, { userId, role: code, sellerId, channelId }: GiveRole): Promise<void> {
  const [role, person] = await Promise.all([roleByCode(ctx.db, code), personToTouch(ctx.db, userId)]);
  allow(whyNotTouch(ctx.user, person, "roles.give") ?? whyNotRole(ctx.user, role, "roles.give"));
  const isScoped = role.reach === "shop" ? sellerId && !channelId : !sellerId;
  refuseUnless(isScoped && (!channelId || fitsChannel(role)), "identity.wrongScope", "rule");
  await refuseUnknownScope(ctx, sellerId, channelId);
  const given = await ctx.db.$executeRaw`
    insert into user_role (user_id, role_code, seller_id, channel_id)
    values (${userId}::uuid, ${code}, ${sellerId ?? null}::uuid, ${channelId ?? null}::uuid) on conflict do nothing`;
  refuseUnless(given === 1, "identity.roleHeld", "conflict");
  await auditChange(ctx, "identity.giveRole", `user:${userId}`, null, { role: code, sellerId, channelId });
  await tell(ctx, "identity.role.given", { userId, role: code }, userId);
  forgetAccount(userId);
}

async function refuseUnknownScope(ctx: AdminContext, sellerId?: string | null, channelId?: string | null): Promise<void> {
  const [seller, channel] = await Promise.all([
    sellerId ? ctx.db.seller.findUnique({ where: { id: sellerId }, select: { id: true } }) : true,
    channelId ? ctx.db.channel.findUnique({ where: { id: channelId }, select: { id: true } }) : true,
  ]);
  refuseUnless(seller && channel, "identity.wrongScope", "rule");
}

/** Takes a role that somebody holds. Refuses like giving; the last super administrator stays one (`identity.lastSuper`). */
export async function takeRole(ctx: AdminContext, id: string): Promise<void> {
  const held = await ctx.db.userRole.findUnique({ where: { id } });
  refuseUnless(held, "identity.roleNotHeld", "missing");
  const { userId, roleCode, sellerId, channelId } = held;
  const [role, person] = await Promise.all([roleByCode(ctx.db, roleCode), personToTouch(ctx.db, userId)]);
  allow(whyNotTouch(ctx.user, person, "roles.give") ?? whyNotRole(ctx.user, role, "roles.give"));
  const taken = await ctx.db.userRole.deleteMany({ where: { id } });
  refuseUnless(taken.count === 1, "identity.roleNotHeld", "missing");
  await keepOneSuper(ctx, role.permissions);
  await auditChange(ctx, "identity.takeRole", `user:${userId}`, { role: roleCode, sellerId, channelId }, null);
  await tell(ctx, "identity.role.taken", { userId, role: roleCode }, userId);
  forgetAccount(userId);
}
