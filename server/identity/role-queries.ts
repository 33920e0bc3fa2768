import type { AdminContext } from "#server/platform/context.ts";
import type { Db } from "#server/platform/database.ts";
import { type LocalizedText, localizedText, textOf } from "#server/platform/localized-text.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { fitsChannel, type NotAllowed, type Reach, whyNotRole } from "./role-rules.ts";

export interface RoleView {
  code: string;
  /** In the reader's language. */
  name: string;
  names: LocalizedText;
  reach: Reach;
  permissions: readonly string[];
  isBuiltIn: boolean;
  version: number;
  /** How many hold it. */
  people: number;
  fitsChannel: boolean;
  whyNotGive: NotAllowed | null;
  /** Also for what the hall brought along, which nobody changes. */
  whyNotWrite: NotAllowed | "builtIn" | null;
}

export interface Role {
  code: string;
  name: LocalizedText;
  reach: Reach;
  permissions: string[];
  isBuiltIn: boolean;
  version: number;
}

/** Those of the hall first, then those of a shop; what was brought along before what was made here. */
export async function roleViews(ctx: AdminContext): Promise<RoleView[]> {
  const rows = await ctx.db.role.findMany({
    include: { _count: { select: { users: true } } },
    orderBy: [{ reach: "asc" }, { isBuiltIn: "desc" }, { createdAt: "asc" }, { code: "asc" }],
  });
  return rows.map(({ _count, ...row }) => {
    const role = roleOf(row);
    return {
      code: role.code,
      name: textOf(role.name, ctx.site.locale),
      names: role.name,
      reach: role.reach,
      permissions: role.permissions,
      isBuiltIn: role.isBuiltIn,
      version: role.version,
      people: _count.users,
      fitsChannel: fitsChannel(role),
      whyNotGive: whyNotRole(ctx.user, role, "roles.give"),
      whyNotWrite: role.isBuiltIn ? "builtIn" : whyNotRole(ctx.user, role, "roles.write"),
    };
  });
}

export interface RoleName {
  code: string;
  name: string;
}

/** What roles are called in the reader's language: for those who see who has which. */
export async function roleNames(ctx: AdminContext): Promise<RoleName[]> {
  const rows = await ctx.db.role.findMany({ orderBy: [{ reach: "asc" }, { createdAt: "asc" }, { code: "asc" }] });
  return rows.map(({ code, name }) => ({ code, name: textOf(localizedText.parse(name), ctx.site.locale) }));
}

export interface Scopes {
  sellers: { id: string; name: string }[];
  channels: { id: string; name: string }[];
}

const sellersMax = 2_000;

/** What a role can be given for: shops by name, and channels. */
export async function scopes({ db, site }: AdminContext): Promise<Scopes> {
  const [sellers, channels] = await Promise.all([
    db.seller.findMany({ select: { id: true, name: true }, orderBy: { slug: "asc" }, take: sellersMax }),
    db.channel.findMany({ select: { id: true, name: true }, orderBy: { code: "asc" } }),
  ]);
  const named = (row: { id: string; name: unknown }) => ({
    id: row.id,
    name: textOf(localizedText.parse(row.name), site.locale),
  });
  return { sellers: sellers.map(named), channels: channels.map(named) };
}

/** Refuses (`identity.roleNotFound`) a code that is no role's. */
export async function roleByCode(db: Db, code: string): Promise<Role> {
  const row = await db.role.findUnique({ where: { code } });
  refuseUnless(row, "identity.roleNotFound", "missing");
  return roleOf(row);
}

function roleOf(row: Omit<Role, "name" | "reach"> & { name: unknown; reach: string }): Role {
  return { ...row, name: localizedText.parse(row.name), reach: row.reach === "shop" ? "shop" : "office" };
}
