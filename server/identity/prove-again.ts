import type { MemberContext } from "#server/platform/context.ts";
import { Refusal, refuseUnless } from "#server/platform/refusal.ts";
import { isPassword } from "./password.ts";
import { forgiveTries, takeTry } from "./wrong-tries.ts";

/** Somebody without a password has to have signed in this lately. */
const freshMinutes = 10;

/**
 * What is sensitive asks who is there once more (R015): the current password; of an account that has none, a sign-in of the last ten
 * minutes. Refuses at `field` with `identity.wrongPassword`, else with `identity.signInAgain`, `identity.tooManyTries`.
 */
export async function proveAgain(ctx: MemberContext, current: string | undefined, field: string): Promise<void> {
  const { id, sessionId } = ctx.user;
  const [person] = await ctx.db.$queryRaw<{ passwordHash: string | null; isFresh: boolean }[]>`
    select u.password_hash as "passwordHash", coalesce((
      select s.proved_at > clock_timestamp() - make_interval(mins => ${freshMinutes}) from session s where s.id = ${sessionId ?? null}::uuid
    ), false) as "isFresh" from app_user u where u.id = ${id}::uuid`;
  refuseUnless(person, "identity.signIn", "signIn");
  if (person.passwordHash === null) return refuseUnless(person.isFresh, "identity.signInAgain", "signIn");
  const key = `again:${id}`;
  await takeTry(ctx, [{ key, free: 5 }]);
  if (!(await isPassword(person.passwordHash, current ?? ""))) {
    throw new Refusal("platform.invalid", "invalid", {}, { [field]: "identity.wrongPassword" });
  }
  await forgiveTries(ctx, { own: [key], shared: [] });
}
