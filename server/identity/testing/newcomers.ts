import type { Context } from "#server/platform/context.ts";
import type { World } from "#server/platform/testing/world.ts";
import { confirmRegistration } from "../confirm-registration.ts";
import { linkToken } from "../mail-link.ts";
import { register } from "../register.ts";

export const password = "Zebra-crossing-9";

export const someone = (email: string) => ({ email, password, firstName: "Ada", lastName: "Kim" });

/** People who register from places of their own, so that one test's tries do not count for the next. */
export function newcomers({ ctx, owner }: Pick<World, "ctx" | "owner">) {
  let place = 0;
  const visitor = (ip = `198.51.100.${++place}`): Context => {
    const guest = ctx.asGuest();
    return { ...guest, request: { ...guest.request, ip } };
  };
  /** The newest link that was written for an address. */
  const linkTo = (email: string) => owner.mailLink.findFirstOrThrow({ where: { email }, orderBy: { id: "desc" } });
  const tokenTo = async (email: string) => linkToken((await linkTo(email)).id);
  /** A browser in which somebody has made an account. */
  const joined = async (email: string): Promise<Context> => {
    const browser = visitor();
    await register(browser, someone(email));
    await confirmRegistration(browser, { token: await tokenTo(email) });
    return browser;
  };
  return { visitor, linkTo, tokenTo, joined };
}
