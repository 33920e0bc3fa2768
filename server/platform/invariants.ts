import type { Db } from "./database.ts";

export interface Invariant {
  id: string;
  /** What must always hold, in one sentence. */
  says: string;
  /** Returns the rows that break it: none. */
  sql: string;
}

/** The promises of the shop as queries. Numbers are kept for good: a runbook or an alert may name one. */
export const invariants: readonly Invariant[] = [
  {
    id: "I-01",
    says: "Nothing is reserved that is not on hand.",
    sql: "select * from stock_level where reserved < 0 or reserved > on_hand",
  },
  {
    id: "I-02",
    says: "A hold moves stock once when it begins and once when it ends.",
    sql: `select h.id, h.state, count(m.id) as movements from hold h left join stock_movement m
      on m.idempotency_key in ('hold:' || h.id || ':live', 'hold:' || h.id || ':' || h.state)
      group by h.id having count(m.id) <> case h.state when 'live' then 1 else 2 end`,
  },
  {
    id: "I-03",
    says: "A stock counter is the sum of its movements.",
    sql: `select s.*, m.hand, m.kept from stock_level s left join lateral (
        select coalesce(sum(delta_on_hand), 0) as hand, coalesce(sum(delta_reserved), 0) as kept from stock_movement
        where variant_id = s.variant_id and location_id = s.location_id) m on true
      where s.on_hand <> m.hand or s.reserved <> m.kept`,
  },
  {
    id: "I-04",
    says: "Reserved is the sum of live holds, and only a live attempt has one.",
    sql: `select s.variant_id, s.location_id, s.reserved::text as found from stock_level s
      where s.reserved <> (select coalesce(sum(quantity), 0) from hold h
        where h.variant_id = s.variant_id and h.location_id = s.location_id and h.state = 'live')
      union all select h.variant_id, h.location_id, a.state from hold h join checkout_attempt a on a.id = h.attempt_id
      where (h.state = 'live' and a.state not in ('open', 'authorised')) or (h.state = 'consumed' and a.state <> 'completed')`,
  },
  {
    id: "I-06",
    says: "A variant has one sale at a time, in its sale's own window.",
    sql: `select a.sale_id as id, b.sale_id as other, a.variant_id from sale_price a join sale_price b
      on (a.variant_id, a.channel_id) = (b.variant_id, b.channel_id) and a.sale_id < b.sale_id
        and a.starts_at < b.ends_at and b.starts_at < a.ends_at
      union all select s.id, s.id, w.variant_id from sale s join sale_price w on w.sale_id = s.id
        where (s.starts_at, s.ends_at) <> (w.starts_at, w.ends_at)`,
  },
  {
    id: "I-07",
    says: "A coupon's uses are its live redemptions, and never more than it allows.",
    sql: `select k.id, k.code, k.used, r.live from coupon k
      cross join lateral (select count(*) as live from coupon_redemption where coupon_id = k.id and released_at is null) r
      where k.used <> r.live or k.used > k.max_uses`,
  },
  {
    id: "I-08",
    says: "Nobody uses a coupon more often than it allows, and what is reserved belongs to a checkout that lives or became an order.",
    sql: `select r.coupon_id as id, r.subject, count(*) as uses from coupon_redemption r join coupon k on k.id = r.coupon_id
      where r.released_at is null group by r.coupon_id, r.subject, k.per_subject having count(*) > k.per_subject
      union all select r.coupon_id, a.state, 1 from coupon_redemption r join checkout_attempt a on a.id = r.attempt_id
        where (r.released_at is null) = (a.state in ('failed', 'expired'))`,
  },
  {
    id: "I-09",
    says: "What an order was given was redeemed for it, and its discounts are the sum of what is named.",
    sql: `select o.id, d.goods as found, o.discount as wanted from orders o
      cross join lateral (select coalesce(sum((x ->> 'amount')::bigint), 0) as goods,
        count(*) filter (where not exists (select from coupon_redemption r join coupon k on k.id = r.coupon_id
          where r.attempt_id = o.attempt_id and r.released_at is null and k.promotion_id = (x ->> 'promotionId')::uuid)) as loose
        from jsonb_array_elements(o.discounts) x) d
      where d.goods <> o.discount or d.loose > 0
      union all select l.order_id, s.goods, l.discount from order_line l
      cross join lateral (select coalesce(sum((x ->> 'amount')::bigint), 0) as goods from jsonb_array_elements(l.discounts) x) s
      where s.goods <> l.discount`,
  },
  {
    id: "I-10",
    says: "Every ledger transaction balances per currency; a balance is the sum of its entries and never below zero.",
    sql: `select e.tx_id as id, a.currency, sum(e.amount) as off from ledger_entry e join account a on a.id = e.account_id
      group by 1, 2 having sum(e.amount) <> 0
      union all select a.id, a.currency, a.balance from account a where a.kind <> 'platform'
        and (a.balance < 0 or a.balance <> (select coalesce(sum(amount), 0) from ledger_entry where account_id = a.id))
      union all select t.id, null, 0 from ledger_tx t where (select count(*) from ledger_entry where tx_id = t.id) < 2`,
  },
  {
    id: "I-12",
    says: "An order has lines, and each of its sellers a parcel.",
    sql: `select o.id, null as seller_id from orders o where not exists (select from order_line where order_id = o.id)
      union all select l.order_id, l.seller_id from order_line l
      where not exists (select from parcel p where p.order_id = l.order_id and p.seller_id = l.seller_id)`,
  },
  {
    id: "I-13",
    says: "An order's money adds up: its parts, its lines and its tenders.",
    sql: `select o.id, o.total, l.subtotal, l.discount, t.paid from orders o
      join lateral (select sum(line_total) as subtotal, sum(discount) as discount from order_line where order_id = o.id) l on true
      join lateral (select coalesce(sum(amount), 0) as paid from tender where attempt_id = o.attempt_id and state = 'committed') t on true
      where o.total <> o.subtotal - o.discount + o.shipping + o.tax_added
        or (o.subtotal, o.discount, o.total) is distinct from (l.subtotal, l.discount, t.paid)`,
  },
  {
    id: "I-14",
    says: "A cart has one live attempt, a completed attempt one order, an order a completed attempt.",
    sql: `select cart_id as id, 'live attempts' as what from checkout_attempt where state in ('open', 'authorised')
      group by 1 having count(*) > 1
      union all select a.id, 'no order' from checkout_attempt a
        where a.state = 'completed' and not exists (select from orders where attempt_id = a.id)
      union all select o.id, a.state from orders o join checkout_attempt a on a.id = o.attempt_id where a.state <> 'completed'`,
  },
  {
    id: "I-15",
    says: "A state is the last row of its history, and every step of the history is allowed.",
    sql: `with now as (
        select 'attempt' as entity, id, state from checkout_attempt union all select 'payment', id, state from payment
        union all select 'order', id, state from orders union all select 'parcel', id, state from parcel
        union all select 'hold', id, state from hold union all select 'tender', id, state from tender
        union all select 'review', id, state from review)
      select n.* from now n where n.state is distinct from
        (select to_state from state_change where row_id = n.id and entity = n.entity order by id desc limit 1)
      union all select entity, row_id, to_state from state_change c where from_state is not null and not exists
        (select from state_transition t where t.entity = c.entity and t.from_state = c.from_state and t.to_state = c.to_state)`,
  },
  {
    id: "I-16",
    says: "An order's state is the fold of its parcels'.",
    sql: `select id, state, order_state_of(id) as fold from orders
      where state not in ('awaitingDeposit', 'cancelled') and state <> order_state_of(id)`,
  },
  {
    id: "I-17",
    says: "Refunded is at most captured, captured at most authorised, and each the sum of its operations.",
    sql: `select p.id, p.authorised, p.captured, p.refunded from payment p left join lateral (
        select coalesce(sum(amount) filter (where op = 'authorise'), 0) as authorised,
          coalesce(sum(amount) filter (where op = 'capture'), 0) as captured,
          coalesce(sum(amount) filter (where op = 'refund'), 0) as refunded from payment_op where payment_id = p.id) o on true
      where not (0 <= p.refunded and p.refunded <= p.captured and p.captured <= p.authorised)
        or (p.authorised, p.captured, p.refunded) <> (o.authorised, o.captured, o.refunded)`,
  },
  {
    id: "I-18",
    says: "An order's outside money is covered, never exceeded, and taken by the time it is delivered.",
    sql: `select id, kind, amount, covered, captured from order_unsettled
      union all select o.id, c.kind, c.amount, c.covered, c.captured from orders o join tender_cover c using (attempt_id)
        where c.covered < c.amount and o.state not in ('awaitingDeposit', 'cancelled')
      union all select p.id, p.currency, p.amount, p.authorised, p.captured from payment p
        join checkout_attempt a on a.id = p.attempt_id where a.currency <> p.currency`,
  },
  {
    id: "I-24",
    says: "A webhook is worked on within the hour.",
    sql: `select provider, event_id, type, attempts from webhook_inbox
      where processed_at is null and received_at < now() - interval '1 hour'`,
  },
  {
    id: "I-25",
    says: "A mail address has one account.",
    sql: "select email_norm, count(*) from app_user group by 1 having count(*) > 1",
  },
  {
    id: "I-26",
    says: "A person has one open cart.",
    sql: "select user_id, count(*) from cart where state = 'open' and user_id is not null group by 1 having count(*) > 1",
  },
  {
    id: "I-27",
    says: "A product's rating is the sum of its published reviews, and a verified one is of a delivered line.",
    sql: `select p.id, p.rating_sum, p.rating_count, p.rating_spread::text from product p left join lateral (
        select coalesce(sum(rating), 0) as stars, count(*) as many, array[count(*) filter (where rating = 1), count(*) filter (where rating = 2),
          count(*) filter (where rating = 3), count(*) filter (where rating = 4), count(*) filter (where rating = 5)]::int[] as spread
        from review where product_id = p.id and state = 'published') r on true
      where (p.rating_sum, p.rating_count, p.rating_spread) is distinct from (r.stars, r.many, r.spread)
      union all select r.id, l.n, null, p.state from review r join order_line l on l.order_id = r.order_id and l.n = r.order_line_n
        join parcel p on p.order_id = l.order_id and p.seller_id = l.seller_id where p.state <> 'delivered'`,
  },
  {
    id: "I-28",
    says: "Nobody edited or removed a row of the audit log.",
    sql: "select id from audit_broken",
  },
  {
    id: "I-30",
    says: "An order exists if, and only if, it was told.",
    sql: `select o.id::text, 'never told' as what from orders o where o.placed_at > now() - interval '7 days' and not exists
        (select from outbox e where e.topic = 'orders.order.created' and e.payload ->> 'orderId' = o.id::text)
      union all select e.payload ->> 'orderId', 'told, and not there' from outbox e where e.topic = 'orders.order.created'
        and not exists (select from orders o where o.id::text = e.payload ->> 'orderId')`,
  },
  {
    id: "I-35",
    says: "An order keeps the rate it was made at.",
    sql: "select id, rate from orders where rate <= 0",
  },
];

export interface Violation {
  invariant: Invariant;
  /** At most twenty of the rows. */
  rows: unknown[];
}

/** Asks every invariant. None broken is an empty list. */
export async function checkInvariants(db: Db): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const invariant of invariants) {
    const rows = await db.$queryRawUnsafe<{ row: unknown }[]>(`select to_jsonb(x) as row from (${invariant.sql}) x limit 20`);
    if (rows.length > 0) violations.push({ invariant, rows: rows.map(({ row }) => row) });
  }
  return violations;
}

/** One line per broken invariant and row, for a terminal or a failed test. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ invariant: { id, says }, rows }) =>
      [`${id} does not hold: ${says}`, ...rows.map((row) => `  ${JSON.stringify(row)}`)].join("\n"),
    )
    .join("\n");
}
