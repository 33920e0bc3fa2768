import type { NextAuthOptions } from "next-auth";
import type { Context } from "#server/platform/context.ts";
import { database } from "#server/platform/database.ts";
import { nameOriginToNextAuth } from "#server/platform/env.ts";
import { log } from "#server/platform/log.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { accountOf, forgetAccount } from "./accounts.ts";
import { checkCredentials } from "./check-credentials.ts";
import { readToken } from "./refresh-token.ts";
import { type SignIn, signInInput } from "./schema.ts";
import { type SessionClaims, sessionSecret, tokenSeconds } from "./session-token.ts";
import { enter } from "./sign-in.ts";

interface Door {
  /** Name and attributes of the session cookie, the same one that `signIn` sets. */
  cookie: { name: string; options: { path: string; httpOnly: boolean; sameSite: "lax"; secure: boolean } };
  contextOf(headers: Headers): Promise<Context>;
}

/**
 * Options for next-auth's own endpoints (csrf, session, callback, signout), so that what speaks its protocol finds the same
 * session as our pages: one cookie, one secret, one check of the password. Its session endpoint asks the database as we do.
 */
export function nextAuthOptions({ cookie, contextOf }: Door): NextAuthOptions {
  nameOriginToNextAuth();
  return {
    secret: sessionSecret(),
    session: { strategy: "jwt", maxAge: tokenSeconds() },
    cookies: { sessionToken: cookie },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    // What strangers send as a cookie is no news; a fault of ours is logged where it happens.
    logger: { error: (code, about) => log.debug({ code, about }, "next-auth"), warn: () => {}, debug: () => {} },
    providers: [
      {
        id: "credentials",
        name: "Email",
        type: "credentials",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given, request) => {
          const input = signInInput.safeParse({ email: given?.email, password: given?.password });
          if (!input.success) return null;
          return admit(await contextOf(new Headers(request.headers as Record<string, string>)), input.data);
        },
      },
    ],
    callbacks: {
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
    const { sessionVersion: ver, roles } = await enter(ctx, id);
    const sid = readToken(ctx.cookies.get("refresh") ?? "")?.sessionId ?? "";
    return { id, claims: { sub: id, sid, ver, roles } };
  } catch (error) {
    const code = isRefusal(error) ? error.code : "platform.fault";
    if (code === "identity.wrongCredentials") return null;
    if (code === "platform.fault") log.error({ err: error, request: ctx.request.id }, "fault at sign-in");
    throw new Error(code);
  }
}

async function leave({ sub, sid }: SessionClaims): Promise<void> {
  await database().$executeRaw`
    update session set ended_at = clock_timestamp(), end_reason = 'signedOut'
    where id = ${sid}::uuid and user_id = ${sub}::uuid and ended_at is null`;
  forgetAccount(sub);
}
