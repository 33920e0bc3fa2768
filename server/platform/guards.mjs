/**
 * What every answer carries, whoever makes it; a page's content policy comes from `proxy.ts` or from the page cache. Plain
 * JavaScript, for Next's configuration reads it too.
 *
 * @param {boolean} isSecure whether the shop is reached by https
 * @returns {Readonly<Record<string, string>>}
 */
export function guards(isSecure) {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    "X-Permitted-Cross-Domain-Policies": "none",
    ...(isSecure ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}
