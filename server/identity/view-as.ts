import type { Context, MemberContext, User } from "#server/platform/context.ts";
import { holds } from "#server/platform/permissions.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { roleByCode } from "./role-queries.ts";

const viewingSeconds = 3_600;

/**
 * Shows the back office as somebody with this role sees it, in this browser, for an hour at most: what the role may see and the
 * viewer may too, and no deed at all. It can only take away, so the cookie needs no proof.
 */
export async function viewAs(ctx: MemberContext, code: string): Promise<void> {
  const role = await roleByCode(ctx.db, code);
  refuseUnless(role.reach === "office", "identity.wrongScope");
  ctx.cookies.set("viewas", code, { maxAge: viewingSeconds });
}

/** Says which role it was; null where it was none. */
export function stopViewing(ctx: MemberContext): { code: string | null } {
  ctx.cookies.remove("viewas");
  return { code: ctx.user.viewAs ?? null };
}

/** The person as the rest of the request sees them: less than they are while they look through a role. */
export async function seenAs(ctx: Context, user: User): Promise<User> {
  const code = ctx.cookies.get("viewas");
  if (!code || code.length > 40 || !holds(user.permissions, "roles.read")) return user;
  const role = await ctx.db.role.findUnique({ where: { code } });
  if (role?.reach !== "office") return user;
  const permissions = user.permissions.includes("*")
    ? role.permissions
    : user.permissions.filter((one) => holds(role.permissions, one as Parameters<typeof holds>[1]));
  return { ...user, permissions, sellers: new Map(), channels: new Map(), viewAs: code };
}
