import type { Context, User } from "#server/platform/context.ts";

/** Who is asking, as their own pages show them. `home` is where their work is: the back office, the seller centre, the shop. */
export interface Me {
  id: string;
  email: string;
  firstName: string;
  permissions: readonly string[];
  sellers: readonly { id: string; permissions: readonly string[] }[];
  home: "admin" | "seller" | "shop";
}

/** Null for a guest. */
export function me(ctx: Context): Me | null {
  if (!ctx.user) return null;
  const { id, email, firstName, permissions, sellers } = ctx.user;
  const shops = Array.from(sellers, ([id, permissions]) => ({ id, permissions }));
  return { id, email, firstName, permissions, sellers: shops, home: homeOf(ctx.user) };
}

export function homeOf({ permissions, sellers }: Pick<User, "permissions" | "sellers">): Me["home"] {
  if (permissions.length > 0) return "admin";
  return sellers.size > 0 ? "seller" : "shop";
}
