import { createHash } from "node:crypto";
import type { Context } from "#server/platform/context.ts";
import { hit, type Limit } from "#server/platform/ratelimit.ts";
import { isRefusal, Refusal, refuseUnless } from "#server/platform/refusal.ts";
import { isPassword } from "./password.ts";
import { type Credentials, credentialsOf } from "./queries.ts";
import type { SignIn } from "./schema.ts";

/**
 * The active person whose email and password these are. Refuses with `identity.wrongCredentials` for an unknown address, a
 * wrong password and a disabled account alike, after the same time; with `identity.tooManyTries` (param `seconds`) beyond ten
 * tries on one address or sixty in all within five minutes from one place.
 */
export async function checkCredentials(ctx: Context, { email, password }: SignIn): Promise<Credentials> {
  await count(ctx, { name: "identity.signIn", max: 60, windowSeconds: 300 });
  await count(ctx, { name: `identity.signIn.${digest(email)}`, max: 10, windowSeconds: 300 });
  const person = await credentialsOf(ctx.db, email);
  const right = await isPassword(person?.passwordHash ?? null, password);
  refuseUnless(person && right, "identity.wrongCredentials", "signIn");
  return person;
}

async function count(ctx: Context, limit: Limit): Promise<void> {
  try {
    await hit(ctx, limit);
  } catch (error) {
    throw isRefusal(error) ? new Refusal("identity.tooManyTries", "limited", error.params) : error;
  }
}

/** Addresses are personal data and do not lie about in counters. */
function digest(email: string): string {
  return createHash("sha256").update(email.toLowerCase()).digest("base64url").slice(0, 22);
}
