import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { once } from "#server/platform/once.ts";

/** argon2id with the parameters of OWASP's password storage guide (19 MiB, two passes, one lane). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to keep of a password. Passwords are compared in NFKC, as RFC 8265 asks, so that two keyboards agree. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/**
 * Whether the password is the one behind `kept`. Where there is none (unknown person, no password set) it takes the same time
 * on a throw-away hash and says no, so that the answer's time does not tell who has an account.
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const against = kept ?? (await decoy());
  const matches = await verify(against, password.normalize("NFKC")).catch(() => false);
  return kept !== null && matches;
}

function decoy(): Promise<string> {
  return once("identity.decoy", () => hashPassword(randomBytes(16).toString("hex")));
}
