import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a webhook's own time may be from ours, in seconds (Standard Webhooks, "timestamp tolerance"). */
const toleranceSeconds = 300;

/** Headers of one delivery by the Standard Webhooks specification: HMAC-SHA256 over `id.timestamp.body`, base64, marked v1. */
export function signWebhook(key: Buffer, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${digest(key, id, timestamp, body).toString("base64")}`,
  };
}

/**
 * The id of a genuine, recent delivery, or null. Several signatures may be listed, as while a key is being changed; one right
 * v1 is enough. `keys` are the ones in force.
 */
export function verifyWebhook(keys: readonly Buffer[], headers: Pick<Headers, "get">, body: string, now: Date): string | null {
  const id = headers.get("webhook-id") ?? "";
  const timestamp = headers.get("webhook-timestamp") ?? "";
  const signatures = headers.get("webhook-signature") ?? "";
  if (!/^[\w.-]{1,100}$/.test(id) || !/^\d{1,12}$/.test(timestamp) || signatures.length > 1000) return null;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > toleranceSeconds) return null;

  const rights = keys.map((key) => digest(key, id, timestamp, body));
  const isRight = signatures.split(" ").some((signature) => rights.some((right) => isSignature(signature, right)));
  return isRight ? id : null;
}

function isSignature(text: string, right: Buffer): boolean {
  if (!text.startsWith("v1,")) return false;
  const given = Buffer.from(text.slice(3), "base64");
  return given.length === right.length && timingSafeEqual(given, right);
}

function digest(key: Buffer, id: string, timestamp: string, body: string): Buffer {
  return createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest();
}
