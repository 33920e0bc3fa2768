import { createHash } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { id } from "#server/platform/input.ts";
import { once } from "#server/platform/once.ts";
import { secret } from "#server/platform/secrets.ts";

/** Seconds a session lasts without being renewed. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** What a session token says: who, and under which version of their sessions. */
export interface SessionClaims {
  sub: string;
  ver: number;
}

const claimsShape = z.object({ sub: id, ver: z.number(), exp: z.number() });

type Dated = SessionClaims & { expiresAt: number };

const tokenLengthMax = 2_048;
const decodedMax = 5_000;

/** The secret next-auth derives its encryption key from; its own, shared with no other purpose. */
export function sessionSecret(): string {
  return secret("identity:session").toString("base64url");
}

/** An encrypted token (JWE) in next-auth's own form, so that its endpoints read the same cookie. */
export function encodeSession({ sub, ver }: SessionClaims): Promise<string> {
  return encode({ token: { sub, ver }, secret: sessionSecret(), maxAge: sessionSeconds });
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
  return { sub: claims.sub, ver: claims.ver };
}

async function decrypt(token: string): Promise<Dated | null> {
  const claims = await decode({ token, secret: sessionSecret() }).catch(() => null);
  if (!claims) return null;
  const read = claimsShape.safeParse(claims);
  return read.success ? { sub: read.data.sub, ver: read.data.ver, expiresAt: read.data.exp * 1000 } : null;
}
