import type { MemberContext } from "#server/platform/context.ts";

/** How the asker can sign in, as their security page shows it. */
export interface WaysIn {
  email: string;
  hasPassword: boolean;
}

export async function waysIn(ctx: MemberContext): Promise<WaysIn> {
  const { id } = ctx.user;
  const person = await ctx.db.user.findUniqueOrThrow({ where: { id }, select: { email: true, passwordHash: true } });
  return { email: person.email, hasPassword: person.passwordHash !== null };
}
