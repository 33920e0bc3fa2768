/**
 * Whether a request that changes something comes from a page of the same host. Browsers send Origin with every such request;
 * without one, or with the `null` of a page that hides its address, only the browser's own word for "same origin" counts.
 */
export function isOwnOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (!origin || origin === "null") return site === "same-origin";
  return hostOf(origin) === headers.get("host")?.toLowerCase();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
