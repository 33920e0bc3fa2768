import type { NextAuthOptions } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { Context } from "#server/platform/context.ts";
import { database } from "#server/platform/database.ts";
import { nameOriginToNextAuth } from "#server/platform/env.ts";
import { log } from "#server/platform/log.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { type Account, accountOf, forgetAccount } from "./accounts.ts";
import { checkCredentials } from "./check-credentials.ts";
import { enterByProvider } from "./enter-by-provider.ts";
import type { Claimed } from "./providers/provider.ts";
import { providerNamed, providers } from "./providers/registry.ts";
import { readToken } from "./refresh-token.ts";
import { type SignIn, signInInput } from "./schema.ts";
import { type SessionClaims, sessionSecret, tokenSeconds } from "./session-token.ts";
import { enter } from "./sign-in.ts";

interface Door {
  /** Name and attributes of the session cookie, the same one that `signIn` sets. */
  cookie: { name: string; options: { path: string; httpOnly: boolean; sameSite: "lax"; secure: boolean } };
  /** The context of the request that is answered. */
  here(): Promise<Context>;
  /** A page's whole address, in the language of whoever comes. */
  hrefOf(path: string): string;
}

/**
 * Options for next-auth's own endpoints (csrf, session, callback, signout), so that what speaks its protocol finds the same
 * session as our pages: one cookie, one secret, one check of the password. Its session endpoint asks the database as we do.
 */
export function nextAuthOptions({ cookie, here, hrefOf }: Door): NextAuthOptions {
  nameOriginToNextAuth();
  return {
    secret: sessionSecret(),
    session: { strategy: "jwt", maxAge: tokenSeconds() },
    cookies: { sessionToken: cookie, ...cookiesForPosts(cookie.options.secure) },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    // What strangers send as a cookie is no news; a fault of ours is logged where it happens.
    logger: { error: (code, about) => log.debug({ code, about }, "next-auth"), warn: () => {}, debug: () => {} },
    providers: [
      ...providers().map(({ config }) => config as unknown as OAuthConfig<Record<string, unknown>>),
      {
        id: "credentials",
        name: "Email",
        type: "credentials",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given) => {
          const input = signInInput.safeParse({ email: given?.email, password: given?.password });
          if (!input.success) return null;
          return admit(await here(), input.data);
        },
      },
    ],
    callbacks: {
      signIn: async ({ user, account }) => {
        if (account?.type !== "oauth") return true;
        return comeIn(await here(), account.provider, user as unknown as Person & Claimed, hrefOf);
      },
      jwt: async ({ token, user }) => (user ? { ...(user as Person).claims } : { ...claimsIn(token) }),
      session: async ({ session, token }) => {
        const { sub, sid, ver } = claimsIn(token);
        const account = sub ? await accountOf(database(), sub) : null;
        if (account?.sessionVersion !== ver || !account.sessions.has(sid)) throw new Error("the session was revoked");
        return { ...session, user: { name: account.firstName, email: account.email } };
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (token) await leave(claimsIn(token));
      },
    },
  };
}

interface Person {
  id: string;
  claims: SessionClaims;
}

function claimsIn(token: object): SessionClaims {
  const { sub, sid, ver, roles } = token as SessionClaims;
  return { sub, sid, ver, roles };
}

/** Null is next-auth's "wrong credentials". The message of what is thrown stands in the sign-in page's address: a code only. */
async function admit(ctx: Context, input: SignIn): Promise<Person | null> {
  try {
    const { id } = await checkCredentials(ctx, input);
    return { id, claims: claimsOf(ctx, await enter(ctx, id)) };
  } catch (error) {
    const code = isRefusal(error) ? error.code : "platform.fault";
    if (code === "identity.wrongCredentials") return null;
    if (code === "platform.fault") log.error({ err: error, request: ctx.request.id }, "fault at sign-in");
    throw new Error(code);
  }
}

/** Lets the person in and gives true, or the page that goes on. A refusal's code stands in that page's address. */
async function comeIn(ctx: Context, provider: string, person: Person & Claimed, hrefOf: Door["hrefOf"]): Promise<true | string> {
  try {
    const { account } = await enterByProvider(ctx, provider, person);
    if (!account) return hrefOf("/register/sent");
    person.claims = claimsOf(ctx, account);
    return true;
  } catch (error) {
    if (!isRefusal(error)) log.error({ err: error, request: ctx.request.id, provider }, "fault at a provider's sign-in");
    return hrefOf(`/sign-in?refused=${isRefusal(error) ? error.code : "identity.providerAway"}`);
  }
}

function claimsOf(ctx: Context, { id, sessionVersion, roles }: Account): SessionClaims {
  return { sub: id, sid: readToken(ctx.cookies.get("refresh") ?? "")?.sessionId ?? "", ver: sessionVersion, roles };
}

/** Apple answers by a form from its own site, with which a browser sends no other cookies. */
function cookiesForPosts(isSecure: boolean): NextAuthOptions["cookies"] {
  if (!isSecure || !providerNamed("apple")) return {};
  const options = { path: "/", httpOnly: true, sameSite: "none", secure: true, maxAge: 900 };
  return { pkceCodeVerifier: { name: "__Secure-maru.pkce", options }, state: { name: "__Secure-maru.state", options } };
}

async function leave({ sub, sid }: SessionClaims): Promise<void> {
  await database().$executeRaw`
    update session set ended_at = clock_timestamp(), end_reason = 'signedOut'
    where id = ${sid}::uuid and user_id = ${sub}::uuid and ended_at is null`;
  forgetAccount(sub);
}
