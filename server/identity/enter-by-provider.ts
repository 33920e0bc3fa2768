import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { email as emailShape } from "#server/platform/input.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { type Account, forgetAccount } from "./accounts.ts";
import { linkWanted } from "./link-provider.ts";
import type { Claimed } from "./providers/provider.ts";
import { mayMail, registerByProvider } from "./register.ts";
import { enter } from "./sign-in.ts";

/** The person is in, or their address has to be proved by a mail first. */
export type Entered = { account: Account; linked: boolean } | { account: null };

/**
 * Lets somebody in whom a provider vouches for. Known by the provider's own id, never by an address alone: an address decides only
 * where the provider proved it and so did the account (every active one did). Somebody new gets an account; an account that was asked
 * for and not proved becomes theirs, without the password that was asked for with it. Where the provider does not prove the address,
 * a mail of ours has to. Refuses with `identity.providerSilent` (no address), `identity.providerTaken`, `identity.providerRefused`.
 */
export async function enterByProvider(ctx: Context, provider: string, claimed: Claimed): Promise<Entered> {
  refuseUnless(claimed.id && claimed.id.length <= 300, "identity.providerSilent");
  const known = await ownerOf(ctx, provider, claimed.id);
  const wanting = linkWanted(ctx, provider);
  if (wanting) {
    refuseUnless(known === null || known === wanting.id, "identity.providerTaken", "conflict");
    await link(ctx, wanting.id, provider, claimed);
    return { account: await enter(ctx, wanting.id), linked: true };
  }
  if (known) return { account: await admit(ctx, known, provider), linked: false };
  const email = usable(claimed.email);
  refuseUnless(email, "identity.providerSilent");
  if (!claimed.isEmailProved) {
    await mayMail(ctx, email);
    await registerByProvider(ctx, { ...namesOf(claimed, email), email, provider, subject: claimed.id });
    return { account: null };
  }
  const userId = await accountFor(ctx, provider, claimed, email);
  return { account: await admit(ctx, userId, provider), linked: false };
}

async function ownerOf(ctx: Context, provider: string, subject: string): Promise<string | null> {
  const row = await ctx.db.linkedProvider.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { userId: true },
  });
  return row?.userId ?? null;
}

async function admit(ctx: Context, userId: string, provider: string): Promise<Account> {
  const used = await ctx.db.$executeRaw`
    update linked_provider l set used_at = clock_timestamp() from app_user u
    where l.user_id = ${userId}::uuid and l.provider = ${provider} and u.id = l.user_id and u.state = 'active'`;
  refuseUnless(used === 1, "identity.providerRefused", "forbidden");
  return enter(ctx, userId);
}

/** The account whose address this is: made, or proved by the provider, or linked because both sides proved it. */
async function accountFor(ctx: Context, provider: string, claimed: Claimed, email: string): Promise<string> {
  const { firstName, lastName } = namesOf(claimed, email);
  return inTransaction(ctx, async (ctx) => {
    const [person] = await ctx.db.$queryRaw<{ id: string; isNew: boolean; state: string }[]>`
      with before as (select id, state from app_user where email_norm = lower(normalize(${email}::text, NFKC))),
      made as (
        insert into app_user (email, first_name, last_name, locale, state) values (${email}, ${firstName}, ${lastName}, ${ctx.site.locale}, 'active')
        on conflict (email_norm) do update set state = case app_user.state when 'pending' then 'active' else app_user.state end,
          first_name = case app_user.state when 'pending' then excluded.first_name else app_user.first_name end,
          last_name = case app_user.state when 'pending' then excluded.last_name else app_user.last_name end
        returning id, state)
      select made.id, made.state, coalesce((select state = 'pending' from before), true) as "isNew" from made`;
    if (person?.state !== "active") refuse("identity.providerRefused", "forbidden");
    await link(ctx, person.id, provider, claimed);
    // What was asked for with this address and never proved opens nothing any more: neither its link nor its password.
    if (person.isNew) {
      await ctx.db
        .$executeRaw`update mail_link set used_at = clock_timestamp(), content = '{}' where user_id = ${person.id}::uuid and used_at is null`;
      await tell(ctx, "identity.user.registered", { userId: person.id }, person.id);
    }
    return person.id;
  });
}

async function link(ctx: Context, userId: string, provider: string, { id, email }: Claimed): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const linked = await ctx.db.$executeRaw`
      insert into linked_provider (user_id, provider, subject, email) values (${userId}::uuid, ${provider}, ${id}, ${email?.slice(0, 254) ?? null})
      on conflict do nothing`;
    const owner = linked === 1 ? userId : await ownerOf(ctx, provider, id);
    refuseUnless(owner === userId, "identity.providerTaken", "conflict");
    if (linked === 1) await tell(ctx, "identity.provider.linked", { userId, provider }, userId);
  });
  forgetAccount(userId);
}

/**
 * An address that can be compared. One that only looks like another after normalising (a fullwidth @, a ligature) is nobody's proved
 * address here: the provider proved what it wrote, not what we would make of it.
 */
function usable(email: string | null): string | null {
  if (!email || email !== email.normalize("NFKC") || /[^\x21-\x7e]/.test(email)) return null;
  const read = emailShape.safeParse(email);
  return read.success ? read.data : null;
}

function namesOf({ firstName, lastName }: Claimed, email: string): { firstName: string; lastName: string } {
  const clean = (name: string) =>
    name
      .replace(/[\p{C}<>=@{}]/gu, "")
      .trim()
      .slice(0, 60);
  return { firstName: clean(firstName) || (email.split("@")[0] ?? "").slice(0, 60), lastName: clean(lastName) };
}
