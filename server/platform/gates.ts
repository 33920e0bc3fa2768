import { audit } from "./audit.ts";
import type { AdminContext, MemberContext, SellerContext, SellerId } from "./context.ts";
import { inTransaction } from "./database.ts";
import { hit } from "./ratelimit.ts";
import { refuse, refuseUnless } from "./refusal.ts";
import { procedure, t } from "./trpc.ts";

/** Counts the call against the procedure's own limit, per person or address. */
const limited = t.middleware(async ({ ctx, meta, next }) => {
  if (meta?.limit) await hit(ctx, meta.limit);
  return next();
});

const base = procedure.use(limited);

/** Anybody, without regard to who it is: what a cached page may ask. */
export const guest = base;

/** A guest or a member: carts and checkouts know them by cookie or session. */
export const shopper = base;

/** A signed-in person. */
export const member = base.use(async ({ ctx, next }) => {
  refuseUnless(ctx.user, "identity.signIn", "signIn");
  return next({ ctx: { ...ctx, user: ctx.user } satisfies MemberContext });
});

/**
 * Somebody who may do `permission` for a seller. The call runs in one transaction as the role `maru_seller`, so Postgres shows
 * it that seller's rows only. Where one person works for several sellers, the first with the permission is meant.
 */
export const seller = (permission: string) =>
  member.use(async ({ ctx, type, path, getRawInput, next }) => {
    const id = sellerWith(ctx.user.sellers, permission);
    if (!id) refuse("identity.forbidden", "forbidden");
    const input = type === "mutation" ? await getRawInput() : null;
    const asked: MemberContext = { ...ctx, actor: `seller:${ctx.user.id}` };
    return inTransaction(asked, async (tx) => {
      await tx.db.$executeRaw`select set_config('app.seller', ${id}, true), set_config('role', 'maru_seller', true)`;
      const result = await next({ ctx: { ...tx, seller: id } satisfies SellerContext });
      if (!result.ok) throw result.error.cause ?? result.error;
      if (type === "mutation") await audit(tx, path, targetOf(input), null, input);
      return result;
    });
  });

/** Staff of the hall with a permission. Every deed leaves an audit row in its own transaction. */
export const admin = (permission: string) =>
  member.use(async ({ ctx, type, path, getRawInput, next }) => {
    const { permissions } = ctx.user;
    refuseUnless(permissions.includes(permission) || permissions.includes("*"), "identity.forbidden", "forbidden");
    const asked: AdminContext = { ...ctx, actor: `user:${ctx.user.id}` };
    if (type !== "mutation") return next({ ctx: asked });
    const input = await getRawInput();
    return inTransaction(asked, async (tx) => {
      const result = await next({ ctx: tx });
      if (!result.ok) throw result.error.cause ?? result.error;
      await audit(tx, path, targetOf(input), null, input);
      return result;
    });
  });

function sellerWith(sellers: ReadonlyMap<string, readonly string[]>, permission: string): SellerId | null {
  for (const [id, permissions] of sellers)
    if (permissions.includes(permission) || permissions.includes("*")) return id as SellerId;
  return null;
}

/** What a deed was done to: the first id or number in its input. */
function targetOf(input: unknown): string {
  if (!input || typeof input !== "object") return "";
  const [key, value] = Object.entries(input)[0] ?? [];
  return typeof value === "string" ? `${key}:${value.slice(0, 100)}` : "";
}
