import { type Db, Prisma } from "#server/platform/database.ts";
import { listener, live } from "#server/platform/live.ts";
import { once } from "#server/platform/once.ts";
import { shortMemory } from "#server/platform/short-memory.ts";

/** What a session is checked against, and what the person may do. */
export interface Account {
  id: string;
  email: string;
  firstName: string;
  sessionVersion: number;
  /** Codes of the roles held everywhere, and of those held for a seller or on a channel as `code@id`; in their order. */
  roles: readonly string[];
  permissions: readonly string[];
  /** Seller id -> permissions there. */
  sellers: ReadonlyMap<string, readonly string[]>;
  /** Channel id -> permissions of the hall there. */
  channels: ReadonlyMap<string, readonly string[]>;
  /** The sessions that hold. */
  sessions: ReadonlySet<string>;
}

interface AccountRow {
  id: string;
  email: string;
  firstName: string;
  sessionVersion: number;
  roles: { code: string; seller: string | null; channel: string | null; permissions: string[] }[];
  sessions: string[];
}

/** Triggers say a person's id here whenever something of this changes, whoever changed it; null is everybody. */
const topic = "accounts";
const max = 10_000;
/** For a process that is told of changes; a session that expires meanwhile lasts this much longer. */
const told = shortMemory<Account | null>("identity.accounts", { ttlMs: 10_000, max });
/** For one that is not, or not now: the connection that listens is away. */
const untold = shortMemory<Account | null>("identity.accountsUntold", { ttlMs: 1_000, max });

const following = () => once("identity.following", () => ({ is: false }));

/** Lets this process be told when an account changes. Returns how to stop. */
export function followAccounts(): () => void {
  following().is = true;
  const stop = live().watch(
    topic,
    (userId) => forgetAccount(userId === null ? undefined : String(userId)),
    () => forgetAccount(),
  );
  return () => {
    following().is = false;
    stop();
  };
}

/** An active person with what they may do; null for an unknown or inactive one. A change holds on every node within a second. */
export function accountOf(db: Db, userId: string): Promise<Account | null> {
  const memory = following().is && listener().isListening ? told : untold;
  return memory.get(userId, () => readAccount(db, userId));
}

/** Makes the next question about a person (or everybody) ask the database, on this node. */
export function forgetAccount(userId?: string): void {
  told.forget(userId);
  untold.forget(userId);
}

async function readAccount(db: Db, userId: string): Promise<Account | null> {
  const rows = await db.$queryRaw<AccountRow[]>(Prisma.sql`
    select u.id, u.email, u.first_name as "firstName", u.session_version as "sessionVersion",
      (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'seller', ur.seller_id, 'channel', ur.channel_id,
         'permissions', r.permissions) order by r.code, ur.seller_id, ur.channel_id), '[]') from user_role ur join role r on r.code = ur.role_code where ur.user_id = u.id) as roles,
      (select coalesce(jsonb_agg(s.id), '[]') from session s
       where s.user_id = u.id and s.version = u.session_version and s.ended_at is null and s.expires_at > clock_timestamp()) as sessions
    from app_user u where u.id = ${userId}::uuid and u.state = 'active'`);
  const row = rows[0];
  if (!row) return null;
  const { roles, sessions, ...person } = row;
  const permissions = roles.filter(({ seller, channel }) => !seller && !channel).flatMap(({ permissions }) => permissions);
  return {
    ...person,
    roles: roles.map(({ code, seller, channel }) => [code, seller ?? channel ?? []].flat().join("@")),
    permissions: [...new Set(permissions)],
    sellers: heldBy(roles, "seller"),
    channels: heldBy(roles, "channel"),
    sessions: new Set(sessions),
  };
}

function heldBy(roles: AccountRow["roles"], scope: "seller" | "channel"): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const role of roles) {
    const id = role[scope];
    if (id) held.set(id, [...(held.get(id) ?? []), ...role.permissions]);
  }
  return held;
}
