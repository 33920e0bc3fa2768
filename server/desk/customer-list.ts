import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked, ListPage } from "#server/platform/lists/fields.ts";
import { type ListSql, whereOf } from "#server/platform/lists/sql.ts";
import { type Money, money } from "#server/platform/money.ts";
import { recipientName } from "#server/shipping/rules.ts";
import { accountPage, namedLike, nextAccounts } from "./account-page.ts";
import { type CustomerShape, customerShape } from "./shapes.ts";

/** Somebody with an account, and what they bought with it. Guests are found by their orders' email. */
export interface DeskCustomer {
  id: string;
  name: string;
  email: string;
  role: "shopper" | "seller" | "desk";
  isActive: boolean;
  language: string;
  orders: number;
  /** Totals of the orders that were not cancelled, one per currency, the largest count first. */
  spent: Money[];
  joinedAt: string;
  lastOrderAt: string | null;
}

type Asked = Pick<ListAsked<CustomerShape>, "search" | "filters">;

const works = (of: Prisma.Sql) => Prisma.sql`exists (select from user_role r where r.user_id = u.id and r.seller_id ${of})`;
const atDesk = works(Prisma.sql`is null`);
const inShop = works(Prisma.sql`is not null`);
const hasBought = Prisma.sql`exists (select from orders o where o.user_id = u.id)`;

const fields: ListSql<CustomerShape> = {
  email: { value: Prisma.sql`lower(u.email)` },
  role: {
    value: Prisma.sql`''`,
    choices: {
      desk: atDesk,
      seller: Prisma.sql`(${inShop} and not ${atDesk})`,
      shopper: Prisma.sql`(not ${inShop} and not ${atDesk})`,
    },
  },
  bought: { value: Prisma.sql`''`, choices: { yes: hasBought, no: Prisma.sql`not ${hasBought}` } },
  language: { value: Prisma.sql`u.locale` },
  joined: { value: Prisma.sql`u.created_at` },
};

function customersWhere({ search, filters }: Asked, now: Date): Prisma.Sql[] {
  return [
    // Whoever has not proved an address yet is nobody's customer.
    Prisma.sql`u.state <> 'pending'`,
    ...whereOf(customerShape, fields, filters, now),
    ...namedLike(search),
  ];
}

export function deskCustomers(ctx: AdminContext, asked: ListAsked<CustomerShape>): Promise<ListPage<DeskCustomer>> {
  return accountPage(ctx, asked, customersWhere(asked, ctx.now), (...chosen) => customerRows(ctx, ...chosen));
}

/** The next customers of an export; `after` is the last one's id. */
export function nextCustomers(
  ctx: AdminContext,
  asked: Asked & { ids?: string[] | null; after?: string | null },
  count: number,
): Promise<DeskCustomer[]> {
  return nextAccounts(asked, customersWhere(asked, ctx.now), count, (...chosen) => customerRows(ctx, ...chosen));
}

interface CustomerRowSql {
  id: string;
  first_name: string;
  last_name: string;
  email: string;
  state: string;
  locale: string;
  created_at: Date;
  role: DeskCustomer["role"];
  orders: number;
  last_order: Date | null;
  spent: { currency: string; amount: string }[];
}

async function customerRows(ctx: AdminContext, found: Prisma.Sql, order: Prisma.Sql): Promise<DeskCustomer[]> {
  const rows = await ctx.db.$queryRaw<CustomerRowSql[]>`
    with found as materialized (${found})
    select u.id, u.first_name, u.last_name, u.email, u.state, u.locale, u.created_at,
      case when ${atDesk} then 'desk' when ${inShop} then 'seller' else 'shopper' end as role,
      coalesce(o.orders, 0)::int as orders, o.last_order, coalesce(o.spent, '[]') as spent
    from found u
    cross join lateral (
      select sum(b.orders) as orders, max(b.last_order) as last_order,
        jsonb_agg(jsonb_build_object('currency', b.currency, 'amount', b.amount::text) order by b.orders desc, b.currency) as spent
      from (select currency, count(*) as orders, max(placed_at) as last_order, coalesce(sum(total) filter (where state <> 'cancelled'), 0) as amount
        from orders where user_id = u.id group by currency) b) o
    order by ${order}`;
  return rows.map((row) => ({
    id: row.id,
    name: recipientName({ firstName: row.first_name, lastName: row.last_name }),
    email: row.email,
    role: row.role,
    isActive: row.state === "active",
    language: row.locale,
    orders: row.orders,
    spent: row.spent.map(({ amount, currency }) => money(amount, currency)),
    joinedAt: row.created_at.toISOString(),
    lastOrderAt: row.last_order?.toISOString() ?? null,
  }));
}
