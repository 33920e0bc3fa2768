import type { AdminContext } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { type NotAllowed, type Reach, whyNotRole, whyNotTouch } from "./role-rules.ts";
import { type Visit, visitsOf } from "./visit-queries.ts";

/** A role that somebody holds. `id` is of the holding. */
export interface HeldRole {
  id: string;
  code: string;
  name: string;
  reach: Reach;
  permissions: string[];
  /** The seller or channel it is held for, by name; null is everywhere. */
  where: string | null;
  whyNotTake: NotAllowed | null;
}

export interface PersonSession {
  id: string;
  browser: string | null;
  system: string | null;
  country: string | null;
  openedAt: string;
  seenAt: string;
}

/** Somebody with an account, for those who look after accounts. */
export interface PersonView {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  state: string;
  language: string;
  joinedAt: string;
  roles: HeldRole[];
  /** Those that hold, the last seen first. */
  sessions: PersonSession[];
  visits: Visit[];
  /** Of banning and letting in again, and of ending sessions. */
  whyNotBan: NotAllowed | null;
  whyNotGive: NotAllowed | null;
}

interface PersonRow {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  state: string;
  language: string;
  joinedAt: Date;
  roles: Omit<HeldRole, "whyNotTake">[];
  sessions: PersonSession[];
}

/** Refuses (`identity.personNotFound`) an id that is nobody's. */
export async function personView(ctx: AdminContext, id: string): Promise<PersonView> {
  const row = await readPerson(ctx.db, id, ctx.site.locale);
  refuseUnless(row, "identity.personNotFound", "missing");
  const person = { id, permissions: hallPermissions(row.roles) };
  const whyNotGive = whyNotTouch(ctx.user, person, "roles.give");
  return {
    ...row,
    visits: await visitsOf(ctx.db, id, ctx.site.locale),
    joinedAt: row.joinedAt.toISOString(),
    roles: row.roles.map((role) => ({ ...role, whyNotTake: whyNotGive ?? whyNotRole(ctx.user, role, "roles.give") })),
    whyNotGive,
    whyNotBan: whyNotTouch(ctx.user, person, "users.ban"),
  };
}

/** Who is to be dealt with, with what they may do in the hall; refuses an id that is nobody's. */
export async function personToTouch(db: Db, id: string): Promise<{ id: string; state: string; permissions: string[] }> {
  const row = await db.user.findUnique({
    where: { id },
    select: { state: true, roles: { select: { sellerId: true, role: { select: { permissions: true } } } } },
  });
  refuseUnless(row, "identity.personNotFound", "missing");
  const held = row.roles.filter(({ sellerId }) => sellerId === null);
  return { id, state: row.state, permissions: held.flatMap(({ role }) => role.permissions) };
}

function hallPermissions(roles: readonly Pick<HeldRole, "reach" | "permissions">[]): string[] {
  return roles.filter(({ reach }) => reach === "office").flatMap(({ permissions }) => permissions);
}

async function readPerson(db: Db, id: string, locale: string): Promise<PersonRow | null> {
  const named = (alias: Prisma.Sql) => Prisma.sql`coalesce(${alias}.name ->> ${languageOf(locale)}, ${alias}.name ->> 'en')`;
  const rows = await db.$queryRaw<PersonRow[]>`
    select u.id, u.email, u.first_name as "firstName", u.last_name as "lastName", u.state, u.locale as language, u.created_at as "joinedAt",
      (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'code', r.code, 'name', ${named(Prisma.sql`r`)}, 'reach', r.reach,
          'permissions', r.permissions, 'where', coalesce(${named(Prisma.sql`s`)}, ${named(Prisma.sql`c`)})) order by h.given_at, h.id), '[]')
        from user_role h join role r on r.code = h.role_code left join seller s on s.id = h.seller_id left join channel c on c.id = h.channel_id
        where h.user_id = u.id) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'browser', s.browser, 'system', s.system, 'country', s.country,
          'openedAt', s.created_at, 'seenAt', s.seen_at) order by s.seen_at desc, s.id), '[]')
        from session s where s.user_id = u.id and s.version = u.session_version and s.ended_at is null and s.expires_at > clock_timestamp()) as sessions
    from app_user u where u.id = ${id}::uuid`;
  return rows[0] ?? null;
}
