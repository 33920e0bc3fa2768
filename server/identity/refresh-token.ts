import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { secret } from "#server/platform/secrets.ts";

/** A refresh token as the browser holds it: whose family, the how-manieth of it, and what only its holder knows. */
export interface RefreshToken {
  sessionId: string;
  turn: number;
  key: Buffer;
}

/** The chain is followed this far back to tell an old token of the family from a made-up one. */
const turnsBackMax = 20_000;

export function firstToken(sessionId: string): RefreshToken {
  return { sessionId, turn: 0, key: randomBytes(32) };
}

/**
 * The only token that can follow: each is made from the one before and a secret of ours, so two tabs that renew at once get the same
 * one without its ever being stored, and an old token can be told from a made-up one.
 */
export function following({ sessionId, turn, key }: RefreshToken): RefreshToken {
  return { sessionId, turn: turn + 1, key: createHmac("sha256", secret("identity:refresh")).update(key).digest() };
}

/** What is kept of a token. */
export function hashOf({ key }: RefreshToken): Buffer {
  return createHash("sha256").update(key).digest();
}

export function isHashOf(token: RefreshToken, hash: Uint8Array): boolean {
  return timingSafeEqual(hashOf(token), hash);
}

/** Whether `token` was the family's `turn - token.turn` turns before the one whose hash is kept. */
export function isForebear(token: RefreshToken, turn: number, hash: Uint8Array): boolean {
  if (token.turn >= turn || turn - token.turn > turnsBackMax) return false;
  let last = token;
  while (last.turn < turn) last = following(last);
  return isHashOf(last, hash);
}

export function writeToken({ sessionId, turn, key }: RefreshToken): string {
  return `${sessionId}.${turn}.${key.toString("base64url")}`;
}

/** Null for what is no token of ours by its shape. */
export function readToken(text: string): RefreshToken | null {
  const [, sessionId = "", turn = "", key = ""] =
    /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,6})\.([\w-]{43})$/.exec(text) ?? [];
  return key ? { sessionId, turn: Number(turn), key: Buffer.from(key, "base64url") } : null;
}
