import type { Change } from "./deeds.ts";
import type { Answer } from "./idempotency.ts";
import { newName, paymentView } from "./payment.ts";
import type { Script } from "./script.ts";
import type { SandboxSettings } from "./settings.ts";
import type { Queryable } from "./store.ts";

/** The answer that a key will give from now on. */
export interface KeyedAnswer {
  key: string;
  hash: string;
  answer: Answer;
}

/** Makes a change true: the payment, its movements of money, what is told of it, and the answer to the key it was asked under. */
export type Write = (tx: Queryable, change: Change | null, keyed?: KeyedAnswer) => Promise<void>;

/** The account and mode every event carries, so that a receiver can tell another party's events from ours. */
const account = { account: "maru-sandbox", livemode: false } as const;

/** One statement for all of it: under load, round trips to the database are what a payment costs. */
export function writer(settings: SandboxSettings, script: () => Script): Write {
  return async (tx, change, keyed) => {
    const events = change?.event ? [eventOf(settings, script(), change)] : [];
    const payments = change ? [toRow(change)] : [];
    const answers = keyed ? [{ key: keyed.key, hash: keyed.hash, ...keyed.answer }] : [];
    if (payments.length + answers.length === 0) return;
    await tx.query({ name: "write", text: statement, values: [payments, events, answers].map((rows) => JSON.stringify(rows)) });
  };
}

function toRow({ payment }: Change) {
  const text = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
  return JSON.parse(JSON.stringify(payment, text));
}

function eventOf(settings: SandboxSettings, script: Script, { payment, event }: Change) {
  const id = newName("evt");
  const type = `payment.${event}`;
  const data = { payment: paymentView(payment, settings.origin) };
  const body = JSON.stringify({ id, type, createdAt: new Date().toISOString(), ...account, data });
  return { event_id: id, payment_id: payment.id, type, body, ...script.webhooks };
}

const statement = `
with p as (
  insert into payment_sandbox.payment (id, reference, amount, currency, state, authorised, captured, refunded, failure, return_url, locale,
    description, tries, challenged, settles_at, card_brand, card_last4, operations)
  select id, reference, amount, currency, state, authorised, captured, refunded, failure, "returnUrl", locale,
    description, tries, challenged, "settlesAt", "cardBrand", "cardLast4", operations
  from jsonb_to_recordset($1::jsonb) as r (id text, reference text, amount bigint, currency text, state text, authorised bigint, captured bigint,
    refunded bigint, failure text, "returnUrl" text, locale text, description text, tries int, challenged boolean, "settlesAt" timestamptz,
    "cardBrand" text, "cardLast4" text, operations jsonb)
  on conflict (id) do update set state = excluded.state, authorised = excluded.authorised, captured = excluded.captured,
    refunded = excluded.refunded, failure = excluded.failure, tries = excluded.tries, challenged = excluded.challenged,
    settles_at = excluded.settles_at, card_brand = excluded.card_brand, card_last4 = excluded.card_last4, operations = excluded.operations
), o as (
  insert into payment_sandbox.operation (id, payment_id, op, amount)
  select o ->> 'id', r ->> 'id', o ->> 'op', (o ->> 'amount')::bigint
  from jsonb_array_elements($1::jsonb) r, jsonb_array_elements(r -> 'operations') o
  on conflict (id) do nothing
), d as (
  insert into payment_sandbox.delivery (event_id, payment_id, type, body, next_at, dead_at)
  select event_id, payment_id, type, body, now() + make_interval(secs => ("delayMs" + case when reorder
      then greatest(0, 1500 - 500 * (select count(*) from payment_sandbox.delivery e where e.payment_id = r.payment_id)) else 0 end)::float / 1000),
    case when drop then now() end
  from jsonb_to_recordset($2::jsonb) as r (event_id text, payment_id text, type text, body text, "delayMs" int, reorder boolean, drop boolean,
    duplicate int), generate_series(1, duplicate)
)
insert into payment_sandbox.idempotency (key, request_hash, status, body)
select key, hash, status, body from jsonb_to_recordset($3::jsonb) as r (key text, hash text, status int, body text)`;
