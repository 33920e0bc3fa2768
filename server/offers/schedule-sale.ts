import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import type { LocalizedText } from "#server/platform/localized-text.ts";

export interface SaleDraft {
  channelId: string;
  name: LocalizedText;
  startsAt: Date;
  endsAt: Date;
  /** Which turn of which plan it is; null for a sale of its own. */
  plan: { id: string; plannedAt: Date } | null;
  /** Minor units of the channel's own currency. */
  prices: readonly { variantId: string; price: bigint }[];
}

/**
 * Puts other prices of a channel into a window of time; they come into force and end by the clock alone. A variant that another sale has in that window is left out. Gives
 * the sale's id, or null where the plan has its sale for that turn already.
 */
export async function scheduleSale(ctx: Context, { plan, prices, ...sale }: SaleDraft): Promise<string | null> {
  return inTransaction(ctx, async (ctx) => {
    const [made] = await ctx.db.$queryRaw<{ id: string }[]>`
      insert into sale (channel_id, name, starts_at, ends_at, plan_id, planned_at)
      values (${sale.channelId}::uuid, ${JSON.stringify(sale.name)}::jsonb, ${sale.startsAt}, ${sale.endsAt}, ${plan?.id ?? null}::uuid, ${plan?.plannedAt ?? null})
      on conflict do nothing returning id`;
    if (!made) return null;
    const rows = prices.map(({ variantId, price }) => ({ variant_id: variantId, price: price.toString() }));
    await ctx.db.$executeRaw`
      insert into sale_price (sale_id, variant_id, channel_id, price, starts_at, ends_at)
      select s.id, p.variant_id, s.channel_id, p.price, s.starts_at, s.ends_at
      from sale s, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (variant_id uuid, price bigint)
      where s.id = ${made.id}::uuid on conflict do nothing`;
    return made.id;
  });
}
