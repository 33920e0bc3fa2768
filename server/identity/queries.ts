import { type Db, Prisma } from "#server/platform/database.ts";
import { shortMemory } from "#server/platform/short-memory.ts";

/** What a session is checked against, and what the person may do. */
export interface Account {
  id: string;
  email: string;
  firstName: string;
  sessionVersion: number;
  permissions: readonly string[];
  /** Seller id -> permissions there. */
  sellers: ReadonlyMap<string, readonly string[]>;
}

/** What a sign-in is checked against. */
export interface Credentials {
  id: string;
  firstName: string;
  passwordHash: string | null;
  sessionVersion: number;
}

interface AccountRow {
  id: string;
  email: string;
  firstName: string;
  sessionVersion: number;
  roles: { seller: string | null; permissions: string[] }[];
}

/** A ban, a new role or a changed password holds on every node within this time. */
const memory = shortMemory<Account | null>("identity.accounts", { ttlMs: 1_000, max: 10_000 });

/** An active person with what they may do; null for an unknown or inactive one. May be one second old. */
export function accountOf(db: Db, userId: string): Promise<Account | null> {
  return memory.get(userId, () => readAccount(db, userId));
}

/** Makes the next question about a person ask the database, on this node. */
export function forgetAccount(userId: string): void {
  memory.forget(userId);
}

/** An active person by address, in any spelling that means the same mailbox name, with the hash of their password. */
export async function credentialsOf(db: Db, email: string) {
  const rows = await db.$queryRaw<
    { id: string; firstName: string; passwordHash: string | null; sessionVersion: number }[]
  >(Prisma.sql`
    select id, first_name as "firstName", password_hash as "passwordHash", session_version as "sessionVersion"
    from app_user where email_norm = lower(normalize(${email}::text, NFKC)) and state = 'active'`);
  return rows[0] ?? null;
}

async function readAccount(db: Db, userId: string): Promise<Account | null> {
  const rows = await db.$queryRaw<AccountRow[]>(Prisma.sql`
    select u.id, u.email, u.first_name as "firstName", u.session_version as "sessionVersion",
      (select coalesce(jsonb_agg(jsonb_build_object('seller', ur.seller_id, 'permissions', r.permissions)), '[]')
       from user_role ur join role r on r.code = ur.role_code where ur.user_id = u.id) as roles
    from app_user u where u.id = ${userId}::uuid and u.state = 'active'`);
  const row = rows[0];
  if (!row) return null;
  const { roles, ...person } = row;
  const permissions = roles.filter((role) => role.seller === null).flatMap((role) => role.permissions);
  const sellers = new Map<string, string[]>();
  for (const { seller, permissions } of roles) {
    if (seller !== null) sellers.set(seller, [...(sellers.get(seller) ?? []), ...permissions]);
  }
  return { ...person, permissions: [...new Set(permissions)], sellers };
}
