import type { Context } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { isPassword } from "./password.ts";
import { type Credentials, credentialsOf } from "./queries.ts";
import type { SignIn } from "./schema.ts";
import { type Counted, forgiveTries, keyOf, placeOf, takeTry } from "./wrong-tries.ts";

/**
 * The active person whose email and password these are. Refuses with `identity.wrongCredentials` for an unknown address, a wrong
 * password, an account without one and one that is not active alike, after the same time; with `identity.tooManyTries` (param
 * `seconds`) after ten wrong tries on one account from one place, sixty from one place, a hundred on one account. Whoever guesses from
 * elsewhere does not keep the owner out, and a mailed link gets past all three.
 */
export async function checkCredentials(ctx: Context, { email, password }: SignIn): Promise<Credentials> {
  const [both, place, account] = counters(ctx, email);
  await takeTry(ctx, [both, place, account]);
  const person = await credentialsOf(ctx.db, email);
  const right = await isPassword(person?.passwordHash ?? null, password);
  refuseUnless(person && right, "identity.wrongCredentials", "signIn");
  await forgiveTries(ctx, { own: [both.key], shared: [place.key, account.key] });
  return person;
}

/** Somebody proved otherwise that the account is theirs: guesses that were made on it are forgotten. */
export async function forgiveGuesses(ctx: Context, email: string): Promise<void> {
  const [both, place, account] = counters(ctx, email);
  await forgiveTries(ctx, { own: [both.key, account.key], shared: [place.key] });
}

function counters(ctx: Context, email: string): [Counted, Counted, Counted] {
  const [who, where] = [keyOf(email), placeOf(ctx)];
  return [
    { key: `signIn:${who}@${where}`, free: 10 },
    { key: `signIn@${where}`, free: 60 },
    { key: `signIn:${who}`, free: 100 },
  ];
}
