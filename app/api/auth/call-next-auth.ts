import { parse } from "node:querystring";
import NextAuth from "next-auth";
import { localePrefix, plainLocale } from "#server/channels/site-key.ts";
import { contextOf } from "#server/context.ts";
import { cookieAttributes, cookieName, cookiesOf, isSecure } from "#server/cookies.ts";
import { nextAuthOptions } from "#server/identity/next-auth.ts";
import { env } from "#server/platform/env.ts";

export interface AuthCall {
  /** What stands behind `/api/auth/`: `callback`, `google`. */
  path: readonly string[];
  method: string;
  headers: Headers;
  query: Record<string, string>;
  body: Record<string, string>;
  /** Cookies beside those the browser sent. */
  cookies?: Record<string, string>;
}

/**
 * Asks next-auth, and gives its answer with the cookies of the session that it may have opened. It is called as its handler for plain
 * Node is, with a request and an answer of ours, so that one door can ask it in another's name.
 */
export async function callNextAuth({ path, method, headers, query, body, cookies = {} }: AuthCall): Promise<Response> {
  const { maxAge: _, ...options } = cookieAttributes("session", 0);
  const jar = cookiesOf(headers.get("cookie"));
  const sent = { ...cookiesIn(headers.get("cookie") ?? ""), ...cookies };
  const locale = localeOf(body.callbackUrl ?? sent[`${isSecure() ? "__Secure-" : ""}next-auth.callback-url`]);
  const hrefOf = (page: string) => `${env().APP_ORIGIN}${localePrefix(locale)}${page}`;
  const handler = NextAuth(
    nextAuthOptions({
      cookie: { name: cookieName("session"), options },
      here: () => contextOf({ headers, cookies: jar, locale }),
      hrefOf,
    }),
  );
  const answer = new Answer();
  await handler(
    { method, headers: Object.fromEntries(headers), query: { ...query, nextauth: [...path] }, body, cookies: sent },
    answer,
  );
  jar.applyTo(answer.headers);
  const location = answer.headers.get("location")?.replace(/^.*\/api\/auth\/error(?=\?)/, hrefOf("/sign-in"));
  if (location) answer.headers.set("location", location);
  answer.headers.set("cache-control", "private, no-store");
  return new Response(answer.content, { status: answer.code, headers: answer.headers });
}

/** The language of the page that somebody came from: a provider's answer has none of its own. */
function localeOf(callbackUrl = ""): string {
  const path = URL.canParse(callbackUrl) ? new URL(callbackUrl).pathname : "";
  return /^\/([a-z]{2})(?=\/|$)/.exec(path)?.[1] ?? plainLocale;
}

/** A form's or a JSON body's texts. */
export function fieldsOf(text: string, type: string): Record<string, string> {
  const read: Record<string, unknown> = type.includes("json") ? jsonOf(text) : parse(text, "&", "=", { maxKeys: 50 });
  return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, typeof value === "string" ? value : ""]));
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function cookiesIn(header: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of header.slice(0, 16_384).split(";")) {
    const at = part.indexOf("=");
    const name = part.slice(0, at).trim();
    if (at > 0 && !Object.hasOwn(found, name)) found[name] = decoded(part.slice(at + 1).trim());
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

/** As much of Node's response as next-auth uses. */
class Answer {
  code = 200;
  content: string | null = null;
  readonly headers = new Headers();

  status(code: number): this {
    this.code = code;
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    if (name.toLowerCase() === "set-cookie") return this.headers.getSetCookie();
    return this.headers.get(name) ?? undefined;
  }

  setHeader(name: string, value: string | string[]): this {
    this.headers.delete(name);
    for (const one of [value].flat()) this.headers.append(name, one);
    return this;
  }

  json(body: unknown): void {
    this.setHeader("content-type", "application/json");
    this.content = JSON.stringify(body);
  }

  send(body: unknown): void {
    if (typeof body === "string" || body === undefined) this.content = body ?? null;
    else this.json(body);
  }

  end(): void {}
}
