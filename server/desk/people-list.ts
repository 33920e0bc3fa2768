import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked, ListPage } from "#server/platform/lists/fields.ts";
import { type ListSql, whereOf } from "#server/platform/lists/sql.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import { recipientName } from "#server/shipping/rules.ts";
import { accountPage, namedLike, nextAccounts } from "./account-page.ts";
import { type PeopleShape, peopleShape } from "./shapes.ts";

/** Somebody with an account, by what they may do and when they were last here. */
export interface DeskPerson {
  id: string;
  name: string;
  email: string;
  state: string;
  /** In the reader's language, with the seller or channel they are for. */
  roles: { name: string; where: string | null }[];
  sessions: number;
  joinedAt: string;
  seenAt: string | null;
}

type Asked = Pick<ListAsked<PeopleShape>, "search" | "filters">;

const holdsAny = (of: Prisma.Sql) => Prisma.sql`exists (select from user_role h where h.user_id = u.id and ${of})`;

const fields: ListSql<PeopleShape> = {
  email: { value: Prisma.sql`lower(u.email)` },
  role: {
    value: Prisma.sql`h.role_code`,
    within: (test) => Prisma.sql`exists (select from user_role h where h.user_id = u.id and ${test})`,
  },
  kind: {
    value: Prisma.sql`''`,
    choices: {
      staff: holdsAny(Prisma.sql`h.seller_id is null`),
      shop: holdsAny(Prisma.sql`h.seller_id is not null`),
      none: Prisma.sql`not ${holdsAny(Prisma.sql`true`)}`,
    },
  },
  state: { value: Prisma.sql`u.state` },
  joined: { value: Prisma.sql`u.created_at` },
  seen: {
    value: Prisma.sql`s.seen_at`,
    within: (test) => Prisma.sql`exists (select from session s where s.user_id = u.id and ${test})`,
  },
};

function peopleWhere({ search, filters }: Asked, now: Date): Prisma.Sql[] {
  return [...whereOf(peopleShape, fields, filters, now), ...namedLike(search)];
}

export function deskPeople(ctx: AdminContext, asked: ListAsked<PeopleShape>): Promise<ListPage<DeskPerson>> {
  return accountPage(ctx, asked, peopleWhere(asked, ctx.now), (...chosen) => personRows(ctx, ...chosen));
}

/** The next people of an export; `after` is the last one's id. */
export function nextPeople(
  ctx: AdminContext,
  asked: Asked & { ids?: string[] | null; after?: string | null },
  count: number,
): Promise<DeskPerson[]> {
  return nextAccounts(asked, peopleWhere(asked, ctx.now), count, (...chosen) => personRows(ctx, ...chosen));
}

interface PersonRowSql {
  id: string;
  first_name: string;
  last_name: string;
  email: string;
  state: string;
  roles: DeskPerson["roles"] | null;
  sessions: number;
  joined_at: Date;
  seen_at: Date | null;
}

async function personRows(ctx: AdminContext, found: Prisma.Sql, order: Prisma.Sql): Promise<DeskPerson[]> {
  const named = (of: Prisma.Sql) => Prisma.sql`coalesce(${of}.name ->> ${languageOf(ctx.site.locale)}, ${of}.name ->> 'en')`;
  const [role, seller, channel] = [named(Prisma.sql`r`), named(Prisma.sql`w`), named(Prisma.sql`c`)];
  const rows = await ctx.db.$queryRaw<PersonRowSql[]>`
    with found as materialized (${found})
    select u.id, u.first_name, u.last_name, u.email, u.state, u.created_at as joined_at, s.sessions, s.seen_at,
      (select jsonb_agg(jsonb_build_object('name', ${role}, 'where', coalesce(${seller}, ${channel})) order by h.given_at, h.id)
        from user_role h join role r on r.code = h.role_code left join seller w on w.id = h.seller_id left join channel c on c.id = h.channel_id
        where h.user_id = u.id) as roles
    from found u
    cross join lateral (
      select max(s.seen_at) as seen_at, (count(*) filter (where s.version = u.session_version and s.ended_at is null
        and s.expires_at > clock_timestamp()))::int as sessions
      from session s where s.user_id = u.id) s
    order by ${order}`;
  return rows.map(({ first_name, last_name, joined_at, seen_at, roles, ...row }) => ({
    ...row,
    name: recipientName({ firstName: first_name, lastName: last_name }),
    roles: roles ?? [],
    joinedAt: joined_at.toISOString(),
    seenAt: seen_at?.toISOString() ?? null,
  }));
}
