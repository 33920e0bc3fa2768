import type { Context, ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { checkCredentials } from "./check-credentials.ts";
import { homeOf, type Me } from "./me.ts";
import { accountOf, type Credentials } from "./queries.ts";
import { sessionCookie, sessionSeconds } from "./read-session.ts";
import type { SignIn } from "./schema.ts";
import { adoptReading } from "./set-reading.ts";

/** `home` is where the person's work is. */
export interface SignedIn {
  firstName: string;
  home: Me["home"];
}

/**
 * Signs a person in: a new session cookie, whatever was there before. Refusals are those of `checkCredentials`. The guest's
 * cart is not touched here; the cart adopts it when it next sees its cookie together with a person.
 */
export async function signIn(ctx: ShopperContext, input: SignIn): Promise<SignedIn> {
  const person = await admit(ctx, input);
  ctx.cookies.set("session", await sessionCookie(person), { maxAge: sessionSeconds });
  await adoptReading(ctx, person.id);
  const account = await accountOf(ctx.db, person.id);
  return { firstName: person.firstName, home: account ? homeOf(account) : "shop" };
}

/** Checks who it is and tells the fact, without giving a cookie: next-auth's own endpoint gives one itself. */
export async function admit(ctx: Context, input: SignIn): Promise<Credentials> {
  const person = await checkCredentials(ctx, input);
  const asked = { ...ctx, actor: `user:${person.id}` };
  await inTransaction(asked, (ctx) => tell(ctx, "identity.user.signedIn", { userId: person.id }, person.id));
  return person;
}
