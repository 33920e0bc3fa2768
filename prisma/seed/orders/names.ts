import { createHash } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Ten characters as the database makes them, but always the same ones. */
export function numberOf(key: string): string {
  const digest = createHash("sha256").update(`number:${key}`).digest();
  return [...digest.subarray(0, 10)].map((byte) => alphabet[byte & 31]).join("");
}

/** A name as the sandbox's bank gives them: 16 bytes, here of a hash. */
export function bankName(prefix: "pay" | "op", key: string): string {
  return `${prefix}_${createHash("sha256").update(key).digest().subarray(0, 16).toString("base64url")}`;
}
