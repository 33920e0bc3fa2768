import type { Context } from "./context.ts";
import { type Db, Prisma, together, unhurried } from "./database.ts";

/** An outbox row on its way to one consumer. */
export interface Delivery {
  id: bigint;
  topic: string;
  version: number;
  key: string;
  payload: unknown;
  actor: string;
  channel: string | null;
  trace: string | null;
  at: Date;
  /** How often it was claimed, this time included: the fence against a claim that was outlived. */
  attempts: number;
  /** Another of its key waits for it. */
  isFollowed: boolean;
}

const leaseSeconds = 60;
/** Waits of 1, 2, 4 … 512 s; about seventeen minutes until a person must look. */
const attemptsMax = 10;

/**
 * Leases what is due for a consumer: the oldest undelivered of each key, and nothing behind it, so a key keeps its order. Never
 * by "id greater than the last": a slow commit with a smaller id would be lost. The column rounds to milliseconds, up too, so a
 * fact of this very moment counts as due. A lease that a power cut takes back is one try more.
 */
export async function claim(ctx: Context, consumer: string, max: number): Promise<Delivery[]> {
  const [, due] = await together<[object, Delivery]>(ctx, unhurried, claimSql(consumer, max));
  return due;
}

function claimSql(consumer: string, max: number): Prisma.Sql {
  return Prisma.sql`
    with due as (
      select outbox_id from outbox_delivery d
      where consumer = ${consumer} and delivered_at is null and dead_at is null
        and available_at <= clock_timestamp() + interval '1 ms'
        and not exists (select from outbox_delivery e where e.consumer = ${consumer} and e.key = d.key and e.outbox_id < d.outbox_id
          and e.delivered_at is null and e.dead_at is null)
      order by outbox_id limit ${max} for update skip locked
    ), leased as (
      update outbox_delivery d set attempts = attempts + 1, available_at = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      from due where d.outbox_id = due.outbox_id and d.consumer = ${consumer}
      returning d.outbox_id, d.attempts
    )
    select o.id, topic, version, o.key, payload, actor, channel, trace, created_at as at, attempts,
      exists (select from outbox_delivery e where e.consumer = ${consumer} and e.key = o.key and e.outbox_id > o.id
        and e.delivered_at is null and e.dead_at is null) as "isFollowed"
    from leased join outbox o on o.id = outbox_id order by o.id`;
}

/** Throws where the lease was outlived and another claimed it: the effect in the same transaction is undone. */
export async function closeDelivery(db: Db, consumer: string, { id, attempts }: Delivery): Promise<void> {
  const closed = await db.$executeRaw`
    update outbox_delivery set delivered_at = clock_timestamp(), last_error = null
    where outbox_id = ${id} and consumer = ${consumer} and attempts = ${attempts} and delivered_at is null`;
  if (closed !== 1) throw new Error(`delivery ${id} to ${consumer} was claimed by another`);
}

/**
 * Closes those whose effect is elsewhere, all at once. One that another claimed after its lease stays theirs: its effect bears
 * being repeated. What a power cut takes back is delivered again.
 */
export async function closeDeliveries(ctx: Context, consumer: string, done: readonly Delivery[]): Promise<void> {
  if (done.length === 0) return;
  await together(
    ctx,
    unhurried,
    Prisma.sql`
      update outbox_delivery d set delivered_at = clock_timestamp(), last_error = null
      from unnest(${done.map(({ id }) => id)}::int8[], ${done.map(({ attempts }) => attempts)}::int[]) as done (id, attempts)
      where d.outbox_id = done.id and d.consumer = ${consumer} and d.attempts = done.attempts and d.delivered_at is null`,
  );
}

/** Tries again later, twice as late each time; after the last try it waits for `replay`, and lets the next of its key pass. */
export async function failDelivery(db: Db, consumer: string, { id, attempts }: Delivery, error: unknown): Promise<void> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  await db.$executeRaw`
    update outbox_delivery set last_error = ${reason},
      available_at = clock_timestamp() + make_interval(secs => ${2 ** (attempts - 1)}),
      dead_at = case when ${attempts >= attemptsMax} then clock_timestamp() end
    where outbox_id = ${id} and consumer = ${consumer} and attempts = ${attempts} and delivered_at is null`;
}

/** Gives dead deliveries another life: of one fact, or all of a consumer's. Returns how many. */
export async function replay(db: Db, consumer: string, factId?: bigint): Promise<number> {
  const one = factId === undefined ? Prisma.empty : Prisma.sql`and outbox_id = ${factId}`;
  return db.$executeRaw`
    update outbox_delivery set dead_at = null, attempts = 0, available_at = clock_timestamp()
    where consumer = ${consumer} and dead_at is not null and delivered_at is null ${one}`;
}

export interface Lag {
  consumer: string;
  waiting: number;
  dead: number;
  /** Age of the oldest that waits. */
  seconds: number;
}

/** How far behind each consumer is. */
export async function lag(db: Db): Promise<Lag[]> {
  return db.$queryRaw<Lag[]>`
    select consumer, count(*) filter (where dead_at is null)::int as waiting, count(dead_at)::int as dead,
      coalesce(extract(epoch from clock_timestamp() - min(o.created_at) filter (where dead_at is null)), 0)::float8 as seconds
    from outbox_delivery d join outbox o on o.id = d.outbox_id where delivered_at is null group by consumer order by consumer`;
}

/** Makes the database know who listens to what, from now on: a fact told before is not delivered to a new consumer. */
export async function syncConsumers(db: Db, consumers: readonly { name: string; topics: readonly string[] }[]): Promise<void> {
  const pairs = consumers.flatMap(({ name, topics }) => topics.map((topic) => [topic, name] as const));
  const topics = pairs.map(([topic]) => topic);
  const names = pairs.map(([, name]) => name);
  await db.$executeRaw`
    insert into outbox_consumer (topic, consumer) select * from unnest(${topics}::text[], ${names}::text[]) on conflict do nothing`;
  await db.$executeRaw`
    delete from outbox_consumer c
    where not exists (select from unnest(${topics}::text[], ${names}::text[]) as w (topic, consumer)
      where w.topic = c.topic and w.consumer = c.consumer)`;
}
