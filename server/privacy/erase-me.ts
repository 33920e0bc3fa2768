import { forgetAccount } from "#server/identity/accounts.ts";
import { proveAgain } from "#server/identity/prove-again.ts";
import { queueFarewell } from "#server/notifications/mail-farewell.ts";
import { audit } from "#server/platform/audit.ts";
import type { CookieName, MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import type { EraseMe } from "./schema.ts";
import { whatIsOpen } from "./what-is-open.ts";

const personal: readonly CookieName[] = ["session", "refresh", "cart", "favorites", "consents", "reading"];

/**
 * Erases the asker, for good (R215): orders and ledger stay with their personal fields replaced, reviews without a name, everything else
 * goes, and with its key what the audit log said of the person. Asks for the password once more; refuses with
 * `privacy.ordersOpen`, `privacy.paymentsOpen`, `privacy.moneyLeft` or `privacy.rolesHeld` (param `count`) while there is a reason.
 */
export async function eraseMe(ctx: MemberContext, { passwordNow }: EraseMe): Promise<void> {
  const { id } = ctx.user;
  await proveAgain(ctx, passwordNow, "passwordNow");
  await inTransaction(ctx, async (ctx) => {
    const [person] = await ctx.db.$queryRaw<{ email: string; locale: string }[]>`
      select email, locale from app_user where id = ${id}::uuid for update`;
    refuseUnless(person, "identity.signIn", "signIn");
    const [reason] = await whatIsOpen(ctx);
    if (reason) refuse(reason.code, "rule", { count: reason.count });
    await ctx.db.$executeRaw`select erase_person(${id}::uuid)`;
    await queueFarewell(ctx, id, person);
    await audit(ctx, "privacy.eraseMe", `user:${id}`, null, null);
  });
  forgetAccount(id);
  for (const name of personal) ctx.cookies.remove(name);
}
