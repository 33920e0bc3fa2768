import type { NextAuthOptions } from "next-auth";
import type { Context } from "#server/platform/context.ts";
import { database } from "#server/platform/database.ts";
import { nameOriginToNextAuth } from "#server/platform/env.ts";
import { log } from "#server/platform/log.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { accountOf } from "./queries.ts";
import { signInInput } from "./schema.ts";
import { sessionSeconds, sessionSecret } from "./session-token.ts";
import { admit } from "./sign-in.ts";

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
    session: { strategy: "jwt", maxAge: sessionSeconds },
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
          return enter(await contextOf(new Headers(request.headers as Record<string, string>)), input.data);
        },
      },
    ],
    callbacks: {
      jwt: async ({ token, user }) => {
        if (user) return { sub: user.id, ver: (user as Person).ver };
        return { sub: token.sub, ver: token.ver };
      },
      session: async ({ session, token }) => {
        const account = token.sub ? await accountOf(database(), token.sub) : null;
        if (!account || account.sessionVersion !== token.ver) throw new Error("the session was revoked");
        return { ...session, user: { name: account.firstName, email: account.email } };
      },
    },
  };
}

interface Person {
  id: string;
  ver: number;
}

/** Null is next-auth's "wrong credentials". The message of what is thrown stands in the sign-in page's address: a code only. */
async function enter(ctx: Context, input: { email: string; password: string }): Promise<Person | null> {
  try {
    const { id, sessionVersion } = await admit(ctx, input);
    return { id, ver: sessionVersion };
  } catch (error) {
    const code = isRefusal(error) ? error.code : "platform.fault";
    if (code === "identity.wrongCredentials") return null;
    if (code === "platform.fault") log.error({ err: error, request: ctx.request.id }, "fault at sign-in");
    throw new Error(code);
  }
}
