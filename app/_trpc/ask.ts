import { cookies, headers } from "next/headers";
import { cache } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { contextOf, guestContext } from "#server/context.ts";
import { cookieName } from "#server/cookies.ts";
import type { Context, Cookies, Site } from "#server/platform/context.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";

const callerOf = createCallerFactory(appRouter);

/** Every operation as a function, asked in somebody's name: `ask.cart.mine()`. */
export type Ask = ReturnType<typeof callerOf>;

export function askAs(ctx: Context): Ask {
  return callerOf(ctx);
}

/** The context of the page being rendered; one per request, however many components ask. */
export const contextHere = cache(async (): Promise<Context> => {
  const [site, head, jar] = await Promise.all([siteHere(), headers(), cookies()]);
  return contextOf({ headers: new Headers(head), cookies: readOnly((name) => jar.get(name)?.value), site });
});

/** Asks as the person who looks at the page. Only on pages that are rendered per request. */
export const askHere = cache(async (): Promise<Ask> => askAs(await contextHere()));

/** Asks as nobody in particular: the only way of a cached page. */
export function askAsGuest(site: Site): Ask {
  return askAs(guestContext(site));
}

/** A page cannot give cookies: its head may have left already. */
function readOnly(read: (name: string) => string | undefined): Cookies {
  return { get: (name) => read(cookieName(name)), set: () => {}, remove: () => {}, isSealed: true };
}
