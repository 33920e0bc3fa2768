import { isDevelopment, outsideOrigins } from "./env.ts";
import { firstScriptHash } from "./first-script.ts";

/** The policy of a page that is rendered per request; its inline scripts carry the nonce. */
export function policyWithNonce(nonce: string): string {
  return policy(`'nonce-${nonce}' '${firstScriptHash}'`);
}

/** The policy of a cached page, which cannot have a nonce: `hashes` are those of its inline scripts, as `sha256-…`. */
export function policyWithHashes(hashes: readonly string[]): string {
  return policy(hashes.map((hash) => `'${hash}'`).join(" "));
}

/**
 * Nothing runs, loads or is sent anywhere but where it is listed. `form-action` names the payment providers and those one can sign in
 * with, or the browser blocks the redirect after a form was posted. Development needs eval and inline styles for hot reload.
 */
function policy(inlineScripts: string): string {
  const dev = isDevelopment();
  return [
    "default-src 'self'",
    `script-src 'self' ${inlineScripts}${dev ? " 'unsafe-eval'" : ""}`.trimEnd(),
    `style-src 'self'${dev ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    `form-action ${["'self'", ...outsideOrigins()].join(" ")}`,
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}
