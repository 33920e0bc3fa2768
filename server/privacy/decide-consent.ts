import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction, Prisma } from "#server/platform/database.ts";
import { newId } from "#server/platform/new-id.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { heldBy, holderOf, openHolder } from "./holder.ts";
import { type Purpose, purposes } from "./purposes.ts";
import type { Give, Withdraw } from "./schema.ts";

/** Says yes to a purpose as it was read. Refuses with `privacy.textChanged` where the words are others by now. */
export async function giveConsent(ctx: ShopperContext, { purpose, version }: Give): Promise<void> {
  refuseUnless(version === purposes[purpose].version, "privacy.textChanged", "conflict");
  await decide(ctx, purpose, true);
}

/** Takes a consent back, from this moment on. What was never given needs no row. */
export async function withdrawConsent(ctx: ShopperContext, { purpose }: Withdraw): Promise<void> {
  if (holderOf(ctx)) await decide(ctx, purpose, false);
}

/** A decision that changes nothing is not written twice, also of two at once. */
async function decide(ctx: ShopperContext, purpose: Purpose, isGiven: boolean): Promise<void> {
  const holder = openHolder(ctx);
  const { version } = purposes[purpose];
  await inTransaction(ctx, async ({ db }) => {
    await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`consent:${holder.userId ?? holder.guestId}`}, 0))::text`;
    await db.$executeRaw(Prisma.sql`
      insert into consent (id, user_id, guest_id, purpose, text_version, is_given, channel_id)
      select ${newId()}::uuid, ${holder.userId}::uuid, ${holder.guestId}::uuid, ${purpose}, ${version}, ${isGiven}, ${ctx.site.channelId}::uuid
      from (select 1) one left join lateral (
        select c.is_given, c.text_version from consent c where ${heldBy(holder)} and c.purpose = ${purpose}
        order by c.decided_at desc, c.id desc limit 1
      ) latest on true
      where coalesce(latest.is_given, false) <> ${isGiven} or (${isGiven} and latest.text_version <> ${version})`);
  });
}
