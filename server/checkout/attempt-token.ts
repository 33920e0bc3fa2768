import { sign, unsign } from "#server/platform/secrets.ts";

const purpose = "checkout:attempt";

/** Names an attempt in the address a provider sends the shopper back to; whoever holds it may see how the attempt ended. */
export function attemptToken(attemptId: string): string {
  return sign(purpose, attemptId);
}

export function attemptOfToken(token: string): string | null {
  return unsign(purpose, token);
}
