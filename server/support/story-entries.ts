import type { Db } from "#server/platform/database.ts";
import { type Money, money } from "#server/platform/money.ts";

export const entryKinds = ["state", "payment", "coupon", "event", "mail", "audit"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Who did it: a person of ours by name, or a part of the shop (`guest`, `job:reconcile`, `webhook:sandbox`). */
export interface StoryActor {
  role: string;
  name: string | null;
}

/** What a consumer did with an event. */
export interface StoryDelivery {
  consumer: string;
  state: "delivered" | "waiting" | "dead";
}

/** One thing that happened to an order, from any part of the shop. `at` is an ISO moment. */
export interface StoryEntry {
  at: string;
  kind: EntryKind;
  /** What it happened to: attempt, payment, order, parcel; a coupon's code, a provider, a topic, a mailbox, an audited target. */
  subject: string;
  what: string;
  detail: string | null;
  actor: StoryActor | null;
  /** Of payment operations only. */
  amount: Money | null;
  /** Of events only. */
  deliveries: StoryDelivery[];
}

type EntryRow = Omit<StoryEntry, "at" | "actor" | "amount"> & {
  at: Date;
  actor: string | null;
  amount: bigint | null;
  currency: string | null;
  /** Breaks the tie of one transaction's records, which share their moment. */
  seq: bigint;
};

/**
 * Every record that names the order, oldest first, in one query; the records are few, so they are sorted together here.
 *
 * @param rows ids of the order, its attempt, its payments and parcels
 * @param keys subjects of events: the order's and the attempt's id
 */
export async function storyEntries(db: Db, story: { number: string; rows: string[]; keys: string[] }): Promise<StoryEntry[]> {
  const { number, rows, keys } = story;
  const targets = [`number:${number}`, ...rows.map((id) => `parcelId:${id}`)];
  const entries = await db.$queryRaw<EntryRow[]>`
    select at, 'state' as kind, entity as subject, to_state as what, reason as detail, actor, null::bigint as amount,
      null as currency, '[]'::jsonb as deliveries, id as seq from state_change where row_id = any(${rows}::uuid[])
    union all select o.at, 'payment', p.provider, o.op, null, null, o.amount, p.currency, '[]', o.id
      from payment_op o join payment p on p.id = o.payment_id where p.id = any(${rows}::uuid[])
    union all select u.at, 'coupon', k.code, u.what, r.subject, null, null, null, '[]', 0
      from coupon_redemption r join coupon k on k.id = r.coupon_id
      cross join lateral (values (r.created_at, 'reserved'), (r.released_at, 'givenBack')) u (at, what)
      where r.attempt_id = any(${rows}::uuid[]) and u.at is not null
    union all select o.created_at, 'event', o.topic, o.topic, null, o.actor, null, null,
      (select coalesce(jsonb_agg(jsonb_build_object('consumer', d.consumer, 'state',
          case when d.delivered_at is not null then 'delivered' when d.dead_at is not null then 'dead' else 'waiting' end)
          order by d.consumer), '[]')
        from outbox_delivery d where d.outbox_id = o.id), o.id
      from outbox o where o.key = any(${keys})
    union all select m.created_at, 'mail', m.recipient, m.subject, m.kind, null, null, null, '[]', 0
      from mail m where m.dedupe_key like '%' || ${keys[0] ?? ""} || '%'
    union all select a.at, 'audit', a.target, a.action, null, a.actor, null, null, '[]', a.id
      from audit_log a where a.target = any(${targets})
    order by at, seq`;
  const names = await namesOf(db, entries);
  return entries.map(({ at, actor, amount, currency, seq: _, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    actor: actor === null ? null : actorOf(actor, names),
    amount: amount === null || currency === null ? null : money(amount, currency),
  }));
}

const person = /^(user|seller):([0-9a-f-]{36})$/;

/** Names of the people among the actors, by id. */
async function namesOf(db: Db, entries: readonly EntryRow[]): Promise<Map<string, string>> {
  const ids = new Set(entries.flatMap(({ actor }) => person.exec(actor ?? "")?.[2] ?? []));
  if (ids.size === 0) return new Map();
  const people = await db.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, firstName: true, lastName: true },
  });
  return new Map(people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
}

function actorOf(actor: string, names: ReadonlyMap<string, string>): StoryActor {
  const [, role, id] = person.exec(actor) ?? [];
  if (!role || !id) return { role: actor, name: null };
  return { role, name: names.get(id) ?? id };
}
