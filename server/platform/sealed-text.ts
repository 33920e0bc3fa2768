import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Db } from "./database.ts";

/** What is kept instead of the words: whose key opens it, and the words under AES-256-GCM (nonce, tag, text; base64url). */
export interface Sealed {
  sealed: string;
  of: string;
}

const nonceBytes = 12;
const tagBytes = 16;

/** The key of a person's sealed words; made when it is first needed. */
export async function keyFor(db: Db, subject: string): Promise<Uint8Array> {
  const rows = await db.$queryRaw<{ key: Uint8Array }[]>`
    insert into audit_key (subject, key) values (${subject}::uuid, ${randomBytes(32)}) on conflict (subject) do update set subject = excluded.subject
    returning key`;
  const key = rows[0]?.key;
  if (!key) throw new Error("no key was kept");
  return key;
}

/** Of these people, those whose words can still be opened. */
export async function keysOf(db: Db, subjects: readonly string[]): Promise<Map<string, Uint8Array>> {
  const rows = await db.auditKey.findMany({ where: { subject: { in: [...subjects] } } });
  return new Map(rows.map(({ subject, key }) => [subject, key]));
}

/** Nobody reads a person's sealed words any more. */
export async function forgetKey(db: Db, subject: string): Promise<void> {
  await db.auditKey.deleteMany({ where: { subject } });
}

export function sealed(key: Uint8Array, of: string, value: unknown): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url"), of };
}

export function isSealed(value: unknown): value is Sealed {
  return typeof value === "object" && value !== null && "sealed" in value && "of" in value;
}

/** What was sealed; undefined where the key is gone or is another's. */
export function opened({ sealed }: Sealed, key: Uint8Array | undefined): unknown {
  if (!key) return undefined;
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes));
    cipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return JSON.parse(cipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, "utf8") + cipher.final("utf8"));
  } catch {
    return undefined;
  }
}
