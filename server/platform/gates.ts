import { audit } from "./audit.ts";
import type { AdminContext, Change, Context, MemberContext, SellerContext, SellerId, User } from "./context.ts";
import { inTransaction } from "./database.ts";
import { holds, type OfficePermission, type ShopPermission } from "./permissions.ts";
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
export const seller = (permission: ShopPermission) =>
  member.use(async ({ ctx, type, path, getRawInput, next }) => {
    refuseUnless(type !== "mutation" || !ctx.user.viewAs, "identity.viewingOnly");
    const id = sellerWith(ctx.user.sellers, permission);
    if (!id) refuse("identity.forbidden", "forbidden");
    const input = type === "mutation" ? await getRawInput() : null;
    const changes: Change[] = [];
    const asked: MemberContext = { ...ctx, actor: `seller:${ctx.user.id}`, changes };
    return inTransaction(asked, async (tx) => {
      await tx.db.$executeRaw`select set_config('app.seller', ${id}, true), set_config('role', 'maru_seller', true)`;
      const result = await next({ ctx: { ...tx, seller: id } satisfies SellerContext });
      if (!result.ok) throw result.error.cause ?? result.error;
      if (type === "mutation") await auditDeed(tx, path, input, changes);
      return result;
    });
  });

/** Staff of the hall with a permission everywhere. Every deed leaves an audit row in its own transaction. */
export const admin = (permission: OfficePermission) => office(permission, () => []);

/** A question that those with the permission on some channels may ask too: it looks at `ctx.channels`. */
export const adminOnChannel = (permission: OfficePermission) => office(permission, channelsWith);

/** Staff of the hall, whatever they may do there: for what is their own, and for names that everybody there sees. */
export const staff = office(null, ({ channels }) => [...(channels?.keys() ?? [])]);

type Within = (user: User, permission: OfficePermission | null) => string[];

/** Those with the permission everywhere look at every channel; else at those that `within` says. */
function office(permission: OfficePermission | null, within: Within) {
  return member.use(async ({ ctx, type, path, getRawInput, next }) => {
    const { permissions, viewAs } = ctx.user;
    const isEverywhere = permission ? holds(permissions, permission) : permissions.length > 0;
    const channels = isEverywhere ? null : within(ctx.user, permission);
    refuseUnless(channels?.length !== 0, "identity.forbidden", "forbidden");
    const changes: Change[] = [];
    const asked: AdminContext = { ...ctx, channels, changes, actor: `user:${ctx.user.id}` };
    if (type !== "mutation") return next({ ctx: asked });
    refuseUnless(!viewAs, "identity.viewingOnly");
    const input = await getRawInput();
    return inTransaction(asked, async (tx) => {
      const result = await next({ ctx: tx });
      if (!result.ok) throw result.error.cause ?? result.error;
      await auditDeed(tx, path, input, changes);
      return result;
    });
  });
}

function channelsWith({ channels }: User, permission: OfficePermission | null): string[] {
  return [...(channels ?? [])].flatMap(([id, held]) => (permission && holds(held, permission) ? [id] : []));
}

/** One row per change that the deed named, or one of what it was asked. */
async function auditDeed(ctx: Context, path: string, input: unknown, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) await audit(ctx, path, targetOf(input), null, input);
  for (const { target, before, after } of changes) await audit(ctx, path, target, before, after);
}

function sellerWith(sellers: ReadonlyMap<string, readonly string[]>, permission: ShopPermission): SellerId | null {
  for (const [id, permissions] of sellers) if (holds(permissions, permission)) return id as SellerId;
  return null;
}

/** What a deed was done to: the first id or number in its input. */
function targetOf(input: unknown): string {
  if (!input || typeof input !== "object") return "";
  const [key, value] = Object.entries(input)[0] ?? [];
  return typeof value === "string" ? `${key}:${value.slice(0, 100)}` : "";
}
