import { reducedBy } from "#server/offers/rules.ts";
import { scheduleSale } from "#server/offers/schedule-sale.ts";
import type { Context } from "#server/platform/context.ts";
import type { LocalizedText } from "#server/platform/localized-text.ts";
import { turnsOf } from "./rules.ts";

interface Plan {
  id: string;
  channel_id: string;
  currency: string;
  name: LocalizedText;
  opens_minute: number;
  products: number;
  percents: number[];
}

/** A product was not on sale for so long, as far as there are enough of them. */
const restDays = 40;

/**
 * Gives every plan its sale of today and of tomorrow, so that the next one opens to the moment even if no worker runs then. Run often: a
 * turn that has its sale keeps it. One that has begun already starts now. Returns how many were made.
 */
export async function planSales(ctx: Context): Promise<number> {
  const plans = await ctx.db.$queryRaw<Plan[]>`
    select p.id, p.channel_id, c.currency, p.name, p.opens_minute, p.products, p.percents
    from sale_plan p join channel c on c.id = p.channel_id where p.is_active and c.state = 'active' order by p.id`;
  let made = 0;
  for (const plan of plans)
    for (const turn of turnsOf(plan.opens_minute, ctx.now)) if (await planTurn(ctx, plan, turn)) made += 1;
  return made;
}

async function planTurn(ctx: Context, plan: Plan, turn: { opensAt: Date; closesAt: Date }): Promise<boolean> {
  const known = await ctx.db.sale.count({ where: { planId: plan.id, plannedAt: turn.opensAt } });
  if (known > 0) return false;
  const hasBegun = turn.opensAt <= ctx.now;
  const startsAt = hasBegun ? ctx.now : turn.opensAt;
  const chosen = await chooseProducts(ctx, plan, turn.opensAt);
  const prices = chosen.flatMap(({ offers }, n) => {
    const percent = plan.percents[n % plan.percents.length] ?? 0;
    return offers.map(({ variantId, price }) => ({ variantId, price: reducedBy(BigInt(price), percent, plan.currency) }));
  });
  if (prices.length === 0) return false;
  const draft = { channelId: plan.channel_id, name: plan.name, startsAt, endsAt: turn.closesAt, prices };
  return (await scheduleSale(ctx, { ...draft, plan: { id: plan.id, plannedAt: turn.opensAt } })) !== null;
}

/**
 * Products in stock at their usual price, those first that have not been on sale lately; one of each category before a second of any, in an order of the day's own.
 */
function chooseProducts(ctx: Context, plan: Plan, opensAt: Date): Promise<{ offers: { variantId: string; price: string }[] }[]> {
  const day = opensAt.toISOString();
  return ctx.db.$queryRaw`
    with usual as (
      select p.id, p.category_id, md5(p.id::text || ${day}) as lot,
        jsonb_agg(jsonb_build_object('variantId', v.id, 'price', o.price::text)) as offers
      from product p join seller s on s.id = p.seller_id and s.state = 'approved' join variant v on v.product_id = p.id and v.is_live
      join offer o on o.variant_id = v.id and o.channel_id = ${plan.channel_id}::uuid and o.is_live
      where p.state = 'live' and p.live_at <= now()
      group by p.id having bool_and(o.compare_at is null) and min(o.price) >= 100
        and (select coalesce(sum(l.on_hand - l.reserved), 0) from stock_level l join variant x on x.id = l.variant_id where x.product_id = p.id) >= 10
    ), rested as (
      select u.*, exists (select from sale_price w join variant v on v.id = w.variant_id
        where v.product_id = u.id and w.channel_id = ${plan.channel_id}::uuid and w.ends_at > ${opensAt}::timestamptz - ${restDays} * interval '1 day') as is_recent
      from usual u
    )
    select offers from rested
    order by is_recent, row_number() over (partition by is_recent, category_id order by lot), lot limit ${plan.products}`;
}
