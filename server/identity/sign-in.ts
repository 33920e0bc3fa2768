import type { Context, ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import type { Account } from "./accounts.ts";
import { checkCredentials } from "./check-credentials.ts";
import { homeOf, type Me } from "./me.ts";
import { openSession } from "./open-session.ts";
import type { SignIn } from "./schema.ts";
import { adoptReading } from "./set-reading.ts";
import { linkVisitor } from "./visitor.ts";

/** `home` is where the person's work is. */
export interface SignedIn {
  firstName: string;
  home: Me["home"];
}

/**
 * Signs a person in: a new session with new cookies, whatever was there before. Refusals are those of `checkCredentials`. The guest's
 * cart is not touched here; the cart adopts it when it next sees its cookie together with a person.
 */
export async function signIn(ctx: ShopperContext, input: SignIn): Promise<SignedIn> {
  const { id } = await checkCredentials(ctx, input);
  return signedIn(await enter(ctx, id));
}

export function signedIn(account: Account): SignedIn {
  return { firstName: account.firstName, home: homeOf(account) };
}

/** Lets a person in who has proved who they are, by whatever way; tells the fact. */
export async function enter(ctx: Context, userId: string): Promise<Account> {
  const asked = { ...ctx, actor: `user:${userId}` };
  const account = await openSession(asked, userId);
  await inTransaction(asked, (ctx) => tell(ctx, "identity.user.signedIn", { userId }, userId));
  await adoptReading(asked, userId);
  await linkVisitor(asked, userId);
  return account;
}
