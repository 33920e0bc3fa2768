import type { Context, User } from "#server/platform/context.ts";
import { isPerChannel } from "#server/platform/permissions.ts";

/** Who is asking, as their own pages show them. `home` is where their work is: the back office, the seller centre, the shop. */
export interface Me {
  id: string;
  email: string;
  firstName: string;
  /** What they may do in the hall, everywhere or on some channel. */
  permissions: readonly string[];
  sellers: readonly { id: string; permissions: readonly string[] }[];
  home: "admin" | "seller" | "shop";
  /** The role they look through for a while. */
  viewAs: string | null;
}

/** Null for a guest. */
export function me(ctx: Context): Me | null {
  if (!ctx.user) return null;
  const { id, email, firstName, sellers, viewAs = null } = ctx.user;
  const shops = Array.from(sellers, ([id, permissions]) => ({ id, permissions }));
  return { id, email, firstName, permissions: inTheHall(ctx.user), sellers: shops, home: homeOf(ctx.user), viewAs };
}

export function homeOf(user: Pick<User, "permissions" | "sellers" | "channels">): Me["home"] {
  if (inTheHall(user).length > 0) return "admin";
  return user.sellers.size > 0 ? "seller" : "shop";
}

function inTheHall({ permissions, channels }: Pick<User, "permissions" | "channels">): string[] {
  const onSome = [...(channels?.values() ?? [])].flat().filter(isPerChannel);
  return [...new Set([...permissions, ...onSome])];
}
