import { createHash } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "#server/platform/env.ts";
import { id } from "#server/platform/input.ts";
import { once } from "#server/platform/once.ts";
import { secret } from "#server/platform/secrets.ts";

/** Seconds until a token has to be made anew. */
export function tokenSeconds(): number {
  return env().SESSION_MINUTES * 60;
}

/** What a session token says: who, in which session, under which version of their sessions, with which roles. */
export interface SessionClaims {
  sub: string;
  sid: string;
  ver: number;
  roles: readonly string[];
}

const claimsShape = z.object({
  sub: id,
  sid: id,
  ver: z.number(),
  roles: z.array(z.string().max(100)).max(100),
  exp: z.number(),
});

type Dated = SessionClaims & { expiresAt: number };

const tokenLengthMax = 3_500;
const decodedMax = 5_000;

/** The secret next-auth derives its encryption key from; its own, shared with no other purpose. */
export function sessionSecret(): string {
  return secret("identity:session").toString("base64url");
}

/** An encrypted token (JWE) in next-auth's own form, so that its endpoints read the same cookie. */
export function encodeSession({ sub, sid, ver, roles }: SessionClaims): Promise<string> {
  return encode({ token: { sub, sid, ver, roles }, secret: sessionSecret(), maxAge: tokenSeconds() });
}

/**
 * What a token says at `now`, or null for one that is not ours, malformed or expired. Decrypting costs most of a millisecond,
 * so the last few thousand answers are kept, by the token's hash.
 */
export async function decodeSession(token: string, now: Date): Promise<SessionClaims | null> {
  if (token.length > tokenLengthMax) return null;
  const known = once("identity.decoded", () => new Map<string, Dated>());
  const key = createHash("sha256").update(token).digest("base64");
  const claims = known.get(key) ?? (await decrypt(token));
  if (!claims) return null;
  known.delete(key);
  if (claims.expiresAt <= now.getTime()) return null;
  known.set(key, claims);
  const oldest = known.size > decodedMax ? known.keys().next().value : undefined;
  if (oldest) known.delete(oldest);
  return claims;
}

async function decrypt(token: string): Promise<Dated | null> {
  const claims = await decode({ token, secret: sessionSecret() }).catch(() => null);
  if (!claims) return null;
  const read = claimsShape.safeParse(claims);
  if (!read.success) return null;
  const { sub, sid, ver, roles, exp } = read.data;
  return { sub, sid, ver, roles, expiresAt: exp * 1000 };
}
