import type { CookieName, Cookies } from "./platform/context.ts";
import { env } from "./platform/env.ts";

/** Over https every cookie is bound to this host, path and TLS by its name (RFC 6265bis, `__Host-`). */
export function cookieName(name: CookieName): string {
  return isSecure() ? `__Host-${name}` : name;
}

interface Attributes {
  path: "/";
  httpOnly: boolean;
  sameSite: "lax";
  secure: boolean;
  maxAge: number;
}

/** No script may read them, but for how the reader likes to read, which a script applies before the first paint. */
function isHttpOnly(name: CookieName): boolean {
  return name !== "reading";
}

export function cookieAttributes(name: CookieName, maxAge: number): Attributes {
  return { path: "/", httpOnly: isHttpOnly(name), sameSite: "lax", secure: isSecure(), maxAge };
}

/** The cookies of a request that is answered by a Response: what was set is read back at once and sent by `applyTo`. */
export function cookiesOf(header: string | null): Cookies & { applyTo(headers: Headers): void } {
  const given = parse(header ?? "");
  const changed = new Map<CookieName, string>();
  return {
    get: (name) => given.get(cookieName(name)),
    set: (name, value, { maxAge }) => {
      given.set(cookieName(name), value);
      changed.set(name, written(name, value, maxAge));
    },
    remove: (name) => {
      given.delete(cookieName(name));
      changed.set(name, written(name, "", 0));
    },
    applyTo: (headers) => {
      for (const line of changed.values()) headers.append("set-cookie", line);
    },
  };
}

export function isSecure(): boolean {
  return env().APP_ORIGIN.startsWith("https:");
}

function written(name: CookieName, value: string, maxAge: number): string {
  const flags = [isHttpOnly(name) && "; HttpOnly", "; SameSite=Lax", isSecure() && "; Secure"].filter(Boolean).join("");
  return `${cookieName(name)}=${encodeURIComponent(value)}; Path=/; Max-Age=${maxAge}${flags}`;
}

/** The first of several cookies with one name counts: the most specific one, by RFC 6265. */
function parse(header: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of header.slice(0, 16_384).split(";")) {
    const at = part.indexOf("=");
    const name = part.slice(0, at).trim();
    if (at > 0 && !found.has(name)) found.set(name, decoded(part.slice(at + 1).trim()));
  }
  return found;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
