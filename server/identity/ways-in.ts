import type { Context, MemberContext } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";
import { providers } from "./providers/registry.ts";

/** A provider as a button names it. */
export interface ProviderView {
  id: string;
  name: string;
}

/** How the asker can sign in, as their security page shows it. */
export interface WaysIn {
  email: string;
  hasPassword: boolean;
  /** Every provider of this shop, and those linked before whose settings are gone. */
  providers: readonly (ProviderView & { email: string | null; isLinked: boolean; canLink: boolean; isLastWayIn: boolean })[];
}

/** The providers one can sign in with here. They answer to one address, so on another host of the shop there is none. */
export function providersHere({ site }: Context): ProviderView[] {
  if (new URL(env().APP_ORIGIN).hostname !== site.host) return [];
  return providers().map(({ id, name }) => ({ id, name }));
}

export async function waysIn(ctx: MemberContext): Promise<WaysIn> {
  const { id } = ctx.user;
  const person = await ctx.db.user.findUniqueOrThrow({ where: { id }, include: { linked: true } });
  const hasPassword = person.passwordHash !== null;
  const here = providersHere(ctx);
  const gone = person.linked.filter(({ provider }) => !here.some(({ id }) => id === provider));
  const all = [...here, ...gone.map(({ provider }) => ({ id: provider, name: provider }))];
  return {
    email: person.email,
    hasPassword,
    providers: all.map(({ id, name }) => {
      const link = person.linked.find(({ provider }) => provider === id);
      const isLinked = link !== undefined;
      const canLink = !isLinked && here.some((one) => one.id === id);
      return {
        id,
        name,
        email: link?.email ?? null,
        isLinked,
        canLink,
        isLastWayIn: isLinked && !hasPassword && person.linked.length === 1,
      };
    }),
  };
}
