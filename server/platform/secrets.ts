import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { env } from "./env.ts";
import { once } from "./once.ts";

/** A 32-byte key for one purpose, derived from MARU_SECRET by HKDF-SHA256 (RFC 5869), so that no two purposes share a key. */
export function secret(label: string, root: string = env().MARU_SECRET): Buffer {
  const known = once("secrets", () => new Map<string, Buffer>());
  const name = `${label}\n${root}`;
  const key = known.get(name) ?? Buffer.from(hkdfSync("sha256", root, "maru", label, 32));
  known.set(name, key);
  return key;
}

/** Password of the `maru_app` login; base64url(HMAC-SHA256(secret, "database:maru_app")), set by `prisma/migrate.ts`. */
export function appDatabasePassword(root: string = env().MARU_SECRET): string {
  return createHmac("sha256", root).update("database:maru_app").digest("base64url");
}

/** `value.signature`: readable by anybody, made by nobody else. */
export function sign(label: string, value: string): string {
  return `${value}.${signature(label, value)}`;
}

/** The value of a signed text, or null where the signature is not ours. Compares in constant time. */
export function unsign(label: string, signed: string): string | null {
  const dot = signed.lastIndexOf(".");
  if (dot < 1 || signed.length > 512) return null;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const right = Buffer.from(signature(label, value));
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function signature(label: string, value: string): string {
  return createHmac("sha256", secret(label)).update(value).digest("base64url");
}
