import type { Context } from "#server/platform/context.ts";
import type { LocalizedText } from "#server/platform/localized-text.ts";
import type { Combines, Promotion, Terms } from "./basket.ts";
import { readTerms, type StoredTerms, termsFor } from "./read-terms.ts";
import { barOf, subjectOf } from "./rules.ts";

export interface CouponRow extends StoredTerms {
  id: string;
  code: string;
  name: LocalizedText;
  kind: string;
  combines: Combines;
  state: string;
  startsAt: Date;
  endsAt: Date | null;
  maxUses: number | null;
  used: number;
  perSubject: number;
  usedByThem: number;
  isOnChannel: boolean;
  now: Date;
}

/** Who wants to use coupons, as far as is known. */
export interface Asker {
  /** A guest's address is known only at checkout. */
  email: string | null;
  /** What this cart's own checkout has reserved is still there for it. */
  cartId: string;
}

/**
 * The promotions that codes (in their plain form) open, as they stand for this person on this site now, by the database's clock. A code that
 * is unknown is absent.
 */
export async function findCoupons(ctx: Context, codes: readonly string[], asker: Asker): Promise<Promotion[]> {
  if (codes.length === 0) return [];
  const rows = await couponRows(ctx, codes, asker);
  return Promise.all(rows.map(async (row) => promotionOf(row, await termsFor(ctx, row.currency))));
}

function couponRows(ctx: Context, codes: readonly string[], { email, cartId }: Asker): Promise<CouponRow[]> {
  const subject = email ? subjectOf(email) : "";
  return ctx.db.$queryRaw<CouponRow[]>`
    select p.id, k.code_norm as code, p.name, p.kind, p.combines, p.state, p.currency, p.conditions, p.benefits, p.starts_at as "startsAt",
      p.ends_at as "endsAt", k.max_uses as "maxUses", k.used - coalesce(mine.here, 0)::int as used, k.per_subject as "perSubject",
      coalesce(mine.others, 0)::int as "usedByThem", p.channel_ids = '{}' or ${ctx.site.channelId}::uuid = any(p.channel_ids) as "isOnChannel",
      now() as now
    from unnest(${codes}::text[]) with ordinality c (code, place) join coupon k on k.code_norm = c.code
    join promotion p on p.id = k.promotion_id
    left join lateral (
      select count(*) filter (where r.cart_id = ${cartId}::uuid) as here,
        count(*) filter (where r.cart_id <> ${cartId}::uuid and r.subject = ${subject}) as others
      from coupon_redemption r
      where r.coupon_id = k.id and r.released_at is null and (r.cart_id = ${cartId}::uuid or r.subject = ${subject})) mine on true
    order by c.place`;
}

function promotionOf(row: CouponRow, terms: Terms): Promotion {
  const { id, code, name, kind, combines } = row;
  return { id, code, name, kind, combines, ...readTerms(row, terms), bar: barOf(row, row.now) };
}
