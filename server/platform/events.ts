import type { ZodType, z } from "zod";
import type { Context } from "./context.ts";
import { Prisma } from "./database.ts";
import { once } from "./once.ts";

/**
 * Every fact's payload by its topic. A domain adds its own in its `events.ts`:
 *
 *     export const orderEvents = defineEvents({ "orders.order.created": z.strictObject({ orderId: id }) });
 *     declare module "#server/platform/events.ts" {
 *       interface Facts extends FactsOf<typeof orderEvents> {}
 *     }
 */
// biome-ignore lint/suspicious/noEmptyInterface: domains fill it by declaration merging.
export interface Facts {}

export type Topic = keyof Facts & string;
export type FactsOf<E> = { [K in keyof E]: E[K] extends ZodType ? z.output<E[K]> : never };

/** A fact as a consumer gets it: once per consumer and never out of order for one key. */
export interface Fact<T extends Topic = Topic> {
  /** Rises with every fact; not with the order of commits. */
  id: bigint;
  topic: T;
  version: number;
  key: string;
  payload: Facts[T];
  actor: string;
  channel: string | null;
  trace: string | null;
  at: Date;
}

const schemas = once("event-schemas", () => new Map<string, ZodType>());

/** Declares facts: topic (`<domain>.<subject>.<past tense>`) to the schema of a payload that JSON can hold (money as text). */
export function defineEvents<E extends Record<string, ZodType>>(events: E): E {
  for (const [topic, schema] of Object.entries(events)) schemas.set(topic, schema);
  return events;
}

/** The payload as its schema reads it; throws where the topic is not declared or the payload does not fit. */
export function readPayload(topic: string, payload: unknown): unknown {
  const schema = schemas.get(topic);
  if (!schema) throw new Error(`${topic} is not declared in any events.ts`);
  return schema.parse(payload);
}

/**
 * Tells a fact: its outbox row is written in the caller's transaction, so it is told if, and only if, the change is true.
 *
 * @param key the subject (an order's id, a product's id): facts with one key reach a consumer in the order they were told
 */
export async function tell<T extends Topic>(ctx: Context, topic: T, payload: Facts[T], key: string): Promise<void> {
  await tellAll(ctx, key, [{ topic, payload } as Told]);
}

/** A fact to be told, with the payload of its topic. */
export type Told = { [T in Topic]: { topic: T; payload: Facts[T] } }[Topic];

/** Tells several facts of one subject, in this order and in one round trip. */
export async function tellAll(ctx: Context, key: string, facts: readonly Told[]): Promise<void> {
  if (!ctx.inTransaction) throw new Error(`${facts[0]?.topic} must be told in the transaction that makes it true`);
  await ctx.db.$executeRaw(telling(ctx, key, facts));
}

/** The statement that tells them, to be sent together with those that make them true. */
export function telling(ctx: Context, key: string, facts: readonly Told[]): Prisma.Sql {
  const rows = facts.map(({ topic, payload }, n) => ({
    n,
    topic,
    payload: schemas.has(topic) ? readPayload(topic, payload) : payload,
  }));
  return tellingFrom(
    ctx,
    Prisma.sql`select f.topic, ${key} as key, f.payload
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (n int, topic text, payload jsonb) order by f.n`,
  );
}

/** Tells what a query finds: rows of topic, key and payload, which must fit the topic's schema. */
export function tellingFrom(ctx: Context, found: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    insert into outbox (topic, key, payload, actor, channel, trace)
    select found.topic, found.key, found.payload, ${ctx.actor}, ${ctx.site.channel || null}, ${ctx.request.trace} from (${found}) found`;
}
