import { Prisma } from "#server/platform/database.ts";

const orders = (id: string) => Prisma.sql`
  (select o.* from orders o join app_user u on u.id = ${id}::uuid
   where o.user_id = u.id or (o.user_id is null and lower(normalize(o.email, NFKC)) = u.email_norm))`;

/**
 * What a copy holds: a file's name and the rows in it, oldest first. It is the record of what is kept about people: a new table about
 * them gets a line here. Hashes of passwords and tokens are no use to anybody and stay.
 */
export const exportParts: Record<string, (userId: string) => Prisma.Sql> = {
  profile: (id) => Prisma.sql`
    select email, first_name, last_name, locale, reading, state, created_at from app_user where id = ${id}::uuid`,
  sign_in_providers: (id) => Prisma.sql`
    select provider, email, created_at, used_at from linked_provider where user_id = ${id}::uuid order by created_at`,
  addresses: (id) => Prisma.sql`
    select country, first_name, last_name, line1, line2, city, region, postal_code, phone, is_shipping_default, is_billing_default,
      created_at, removed_at from saved_address where user_id = ${id}::uuid order by created_at, id`,
  roles: (id) => Prisma.sql`select role_code as role, given_at from user_role where user_id = ${id}::uuid order by given_at`,
  sessions: (id) => Prisma.sql`
    select browser, system, country, created_at, seen_at, ended_at, end_reason from session where user_id = ${id}::uuid order by created_at`,
  visits: (id) => Prisma.sql`
    select h.code as channel, v.referrer_host, v.campaign, v.browser, v.system, v.country, v.first_seen_at, v.linked_at
    from visitor v join channel h on h.id = v.channel_id where v.user_id = ${id}::uuid order by v.first_seen_at`,
  consents: (id) => Prisma.sql`
    select c.purpose, c.text_version, c.is_given, h.code as channel, c.decided_at from consent c join channel h on h.id = c.channel_id
    where c.user_id = ${id}::uuid order by c.decided_at`,
  orders: (id) => Prisma.sql`
    select o.number, o.state, o.email, o.address, o.shipping_method, o.currency, o.subtotal, o.discount, o.shipping, o.tax_added,
      o.tax_included, o.total, o.placed_at from ${orders(id)} o order by o.placed_at`,
  order_lines: (id) => Prisma.sql`
    select o.number, l.n, l.name, l.options, l.sku, l.quantity, l.unit_price, l.line_total, l.discount, o.currency
    from ${orders(id)} o join order_line l on l.order_id = o.id order by o.placed_at, l.n`,
  parcels: (id) => Prisma.sql`
    select o.number, s.name as seller, p.state, p.carrier, p.tracking_number, p.shipped_at, p.delivered_at
    from ${orders(id)} o join parcel p on p.order_id = o.id join seller s on s.id = p.seller_id order by o.placed_at, p.id`,
  payments: (id) => Prisma.sql`
    select p.method, p.state, p.amount, p.captured, p.refunded, p.currency, p.created_at from payment p
    join checkout_attempt a on a.id = p.attempt_id where a.user_id = ${id}::uuid order by p.created_at`,
  wallet: (id) => Prisma.sql`
    select a.purpose, a.currency, t.kind, e.amount, t.available_at from account a join ledger_entry e on e.account_id = a.id
    join ledger_tx t on t.id = e.tx_id where a.kind = 'customer' and a.owner_id = ${id}::uuid order by t.available_at, e.n`,
  carts: (id) => Prisma.sql`
    select v.sku, p.name, l.quantity, l.added_at from cart c join cart_line l on l.cart_id = c.id join variant v on v.id = l.variant_id
    join product p on p.id = v.product_id where c.user_id = ${id}::uuid order by l.added_at`,
  saved_for_later: (id) => Prisma.sql`
    select v.sku, p.name, l.quantity, l.saved_at from cart c join saved_line l on l.cart_id = c.id join variant v on v.id = l.variant_id
    join product p on p.id = v.product_id where c.user_id = ${id}::uuid order by l.saved_at`,
  favourites: (id) => Prisma.sql`
    select p.slug, p.name, f.added_at from favorite_list l join favorite f on f.list_id = l.id join product p on p.id = f.product_id
    where l.user_id = ${id}::uuid order by f.added_at`,
  reviews: (id) => Prisma.sql`
    select p.slug, r.author, r.rating, r.title, r.body, r.lang, r.state, r.created_at from review r join product p on p.id = r.product_id
    where r.user_id = ${id}::uuid order by r.created_at`,
  saved_views: (id) => Prisma.sql`
    select list, name, query, is_shared, created_at from saved_view where owner_id = ${id}::uuid order by created_at`,
  mails: (id) => Prisma.sql`
    select m.kind, m.recipient, m.subject, m.created_at, m.sent_at from mail m join app_user u on u.id = ${id}::uuid
    where lower(normalize(m.recipient, NFKC)) = u.email_norm order by m.created_at`,
};
