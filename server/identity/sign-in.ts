import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { checkCredentials } from "./check-credentials.ts";
import { sessionCookie, sessionSeconds } from "./read-session.ts";
import type { SignIn } from "./schema.ts";

/**
 * Signs a person in: a new session cookie, whatever was there before. Refusals are those of `checkCredentials`. The guest's
 * cart is not touched here; the cart adopts it when it next sees its cookie together with a person.
 */
export async function signIn(ctx: ShopperContext, input: SignIn): Promise<{ firstName: string }> {
  const person = await checkCredentials(ctx, input);
  const session = await sessionCookie(person);
  await inTransaction({ ...ctx, actor: `user:${person.id}` }, (ctx) =>
    tell(ctx, "identity.user.signedIn", { userId: person.id }, person.id),
  );
  ctx.cookies.set("session", session, { maxAge: sessionSeconds });
  return { firstName: person.firstName };
}
