/**
 * Whether a request that changes something comes from a page of the same host. Browsers send Origin with every such request;
 * without one it is refused, unless the browser itself says that it is the same origin.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (!origin) return site === "same-origin";
  return hostOf(origin) === headers.get("host")?.toLowerCase();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
