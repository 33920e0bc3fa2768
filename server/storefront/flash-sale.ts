import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { forSale } from "#server/search/for-sale.ts";
import { type ProductCard, productCards } from "#server/search/product-cards.ts";
import { listingTag, productTag } from "./page-tags.ts";
import { remembered } from "./remember.ts";
import type { FlashSaleInput } from "./schema.ts";

/** A sale that runs now. Moments are ISO; after `endsAt` the usual prices are back, whatever a page still shows. */
export interface FlashSale {
  id: string;
  /** Code of its channel. */
  channel: string;
  name: string;
  startsAt: string;
  endsAt: string;
  /** `price` is the sale's, `compareAt` the usual one; `percent` what is taken off, rounded down. Those with the most off come first. */
  items: (ProductCard & { percent: number })[];
}

/** The sale of the day, else the channel's sale that ends soonest, with its products that can be bought; null while there is none. */
export const flashSale = remembered("flashSale", readFlashSale, (sale) =>
  sale ? [listingTag(sale.channel), ...sale.items.map(({ id }) => productTag(id))] : [],
);

async function readFlashSale(ctx: Context, { limit }: FlashSaleInput): Promise<FlashSale | null> {
  const { db, site } = ctx;
  const [sale] = await db.$queryRaw<{ id: string; name: LocalizedText; startsAt: Date; endsAt: Date }[]>`
    select id, name, starts_at as "startsAt", ends_at as "endsAt" from sale
    where channel_id = ${site.channelId}::uuid and starts_at <= now() and ends_at > now()
      and exists (select from offer_now o where o.sale_id = sale.id and o.is_live) order by plan_id is null, ends_at, id limit 1`;
  if (!sale) return null;
  const chosen = Prisma.sql`
    select id, row_number() over (order by share, popularity desc, id) as place from (
      select p.id, p.popularity, min(o.price::numeric / o.compare_at) as share
      from product p join variant v on v.product_id = p.id and v.is_live
      join offer_now o on o.variant_id = v.id and o.sale_id = ${sale.id}::uuid and o.is_live
      where ${forSale(site)} group by p.id order by share, p.popularity desc, p.id limit ${limit}) top`;
  const cards = await productCards(db, site, chosen);
  const items = cards.map((card) => ({ ...card, percent: percentOff(card) }));
  return {
    id: sale.id,
    channel: site.channel,
    name: textOf(sale.name, site.locale),
    startsAt: sale.startsAt.toISOString(),
    endsAt: sale.endsAt.toISOString(),
    items,
  };
}

function percentOff({ price, compareAt }: ProductCard): number {
  return compareAt ? Number(((compareAt.amount - price.amount) * 100n) / compareAt.amount) : 0;
}
