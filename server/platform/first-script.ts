import { createHash } from "node:crypto";

/**
 * What must happen before the first paint and cannot wait for a file: what the reader chose (`reading`, a cookie of words with dots
 * between them) goes on the root element, where tokens.css looks, and a picture that does not come is marked, so that its place
 * stays calm. The page itself is the same for everybody and may be kept.
 */
export const firstScript =
  '(function(d,r){var m=/(?:^|; )(?:__Host-)?reading=([a-z.]+)/.exec(d.cookie);m&&r.setAttribute("data-reading",m[1].replace(/\\./g," "));' +
  'function w(n,f){d.addEventListener(n,function(e){var t=e.target;t.tagName=="IMG"&&f(t)},!0)}' +
  'w("error",function(t){t.setAttribute("data-missing","")});w("load",function(t){t.removeAttribute("data-missing")})' +
  "})(document,document.documentElement)";

/** How a content policy names it, where a page has a nonce and the script, being everybody's, has none. */
export const firstScriptHash = `sha256-${createHash("sha256").update(firstScript).digest("base64")}`;
