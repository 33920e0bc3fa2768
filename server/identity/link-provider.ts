import type { Context, MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { sign, unsign } from "#server/platform/secrets.ts";
import { providerNamed } from "./providers/registry.ts";

const purpose = "identity:linking";
const linkingSeconds = 600;

/**
 * Notes that this session wants a provider linked to its account; what the provider says next is then not a sign-in. Only a form of ours
 * can say so, so nobody is led to link somebody else's account to theirs.
 */
export function wantLink({ cookies, user }: MemberContext, provider: string): { provider: string } {
  refuseUnless(providerNamed(provider), "identity.providerUnknown", "missing");
  cookies.set("linking", sign(purpose, `${user.sessionId}~${provider}`), { maxAge: linkingSeconds });
  return { provider };
}

/** The person whose session wanted this link, once. */
export function linkWanted({ cookies, user }: Context, provider: string): { id: string } | null {
  const wanted = unsign(purpose, cookies.get("linking") ?? "");
  if (!wanted) return null;
  cookies.remove("linking");
  return user?.sessionId && wanted === `${user.sessionId}~${provider}` ? { id: user.id } : null;
}

/** Takes a provider from the asker's account; never the last way in (`identity.lastWayIn`). */
export async function unlinkProvider(ctx: MemberContext, provider: string): Promise<void> {
  const { id } = ctx.user;
  await inTransaction(ctx, async (ctx) => {
    const [left] = await ctx.db.$queryRaw<{ ways: number }[]>`
      select ((u.password_hash is not null)::int + (select count(*) from linked_provider l where l.user_id = u.id and l.provider <> ${provider}))::int as ways
      from app_user u where u.id = ${id}::uuid for update of u`;
    refuseUnless(left && left.ways > 0, "identity.lastWayIn");
    const taken = await ctx.db.linkedProvider.deleteMany({ where: { userId: id, provider } });
    refuseUnless(taken.count === 1, "identity.providerUnknown", "missing");
    await tell(ctx, "identity.provider.unlinked", { userId: id, provider }, id);
  });
}
