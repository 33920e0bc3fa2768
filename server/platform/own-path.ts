/** Any origin will do: it only shows whether an address stays on the one it is read against. */
const here = "http://here.invalid";

/**
 * Path and query of an address on this site, or null: for another origin, another scheme, `//host`, backslashes and control
 * characters. The address is written anew, so that nothing of it is passed on that was not understood.
 */
export function ownPath(address: string | null | undefined): string | null {
  if (!address?.startsWith("/") || address.length > 2_000 || /[\s\\\p{Cc}]/u.test(address)) return null;
  if (!URL.canParse(address, here)) return null;
  const { origin, pathname, search } = new URL(address, here);
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}` : null;
}
