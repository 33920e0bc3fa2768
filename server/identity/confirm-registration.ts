import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forgetAccount } from "./accounts.ts";
import { goodLink, type MailLink, useLink, voidLinks } from "./mail-link.ts";
import { isPassword } from "./password.ts";
import { linkOfCookie } from "./register.ts";
import type { Confirm } from "./schema.ts";
import { enter, type SignedIn, signedIn } from "./sign-in.ts";
import { takeTry } from "./wrong-tries.ts";

/** What the page behind a confirmation's link shows: null where it is not good any more. */
export interface Confirmation {
  email: string;
  /** In the browser that asked for the account one press is enough; elsewhere the password that was chosen is asked for. */
  needsPassword: boolean;
}

export async function confirmation(ctx: ShopperContext, token: string): Promise<Confirmation | null> {
  const link = await goodLink(ctx.db, token, "confirm");
  return link && { email: link.email, needsPassword: !(await isOwn(ctx, link)) };
}

/**
 * Makes the account that was asked for, now that its mail was read, and signs the person in. In another browser than the one that
 * asked, the password is asked for: who gets a mail about an account they never wanted cannot be led to open one that somebody else
 * has the password of. Refuses with `identity.linkStale`, `identity.wrongPassword`, `identity.tooManyTries`.
 */
export async function confirmRegistration(ctx: ShopperContext, { token, password }: Confirm): Promise<SignedIn> {
  const link = await goodLink(ctx.db, token, "confirm");
  refuseUnless(link?.userId, "identity.linkStale");
  if (!(await isOwn(ctx, link))) {
    await takeTry(ctx, [{ key: `confirm:${link.id}`, free: 5 }]);
    const right = await isPassword(link.content.passwordHash ?? null, password ?? "");
    refuseUnless(right, "identity.wrongPassword");
  }
  const { userId, content } = link;
  await inTransaction({ ...ctx, actor: `user:${userId}` }, async (ctx) => {
    await useLink(ctx, link);
    const made = await ctx.db.$executeRaw`
      update app_user set state = 'active', password_hash = ${content.passwordHash ?? null}, first_name = ${content.firstName ?? ""},
        last_name = ${content.lastName ?? ""}, email = ${link.email}, locale = ${link.locale}
      where id = ${userId}::uuid and state = 'pending'`;
    refuseUnless(made === 1, "identity.linkStale");
    await voidLinks(ctx, userId);
    const { provider, subject } = content;
    if (provider && subject) {
      await ctx.db.$executeRaw`
        insert into linked_provider (user_id, provider, subject, email) values (${userId}::uuid, ${provider}, ${subject}, ${link.email})
        on conflict do nothing`;
    }
    await tell(ctx, "identity.user.registered", { userId }, userId);
  });
  ctx.cookies.remove("signup");
  forgetAccount(userId);
  return signedIn(await enter(ctx, userId));
}

async function isOwn(ctx: ShopperContext, { id }: MailLink): Promise<boolean> {
  return (await linkOfCookie(ctx))?.id === id;
}
