import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { forSale } from "#server/search/for-sale.ts";
import { type ProductCard, productCards } from "#server/search/product-cards.ts";
import { type SellerRow, type SellerView, sellerView } from "#server/sellers/seller-view.ts";
import { remembered } from "./remember.ts";

/** A seller who is introduced, with what people like most of theirs. */
export interface Maker {
  seller: SellerView;
  items: ProductCard[];
}

const itemsMax = 3;

/**
 * The maker of the week: every week another of those with a story and at least three products on this channel, in an order
 * that nobody can buy. Null where nobody has both.
 */
export const maker = remembered("maker", readMaker, (found) => found?.items.map(({ id }) => `product:${id}`) ?? []);

async function readMaker({ db, site, now }: Context): Promise<Maker | null> {
  const week = String(Math.floor(now.getTime() / (7 * 24 * 60 * 60 * 1000)));
  const [row] = await db.$queryRaw<(SellerRow & { id: string })[]>(Prisma.sql`
    select s.id, s.slug, s.name, s.story, s.country, s.city, s.legal from seller s
    where s.state = 'approved' and coalesce(s.story ->> 'en', '') <> ''
      and (select count(*) from (select from product p where p.seller_id = s.id and ${forSale(site)} limit ${itemsMax}) few) = ${itemsMax}
    order by md5(s.slug || ${week}), s.id limit 1`);
  if (!row) return null;
  const chosen = Prisma.sql`select p.id, row_number() over (order by p.popularity desc, p.id) as place
    from product p where p.seller_id = ${row.id}::uuid and ${forSale(site)} order by p.popularity desc, p.id limit ${itemsMax}`;
  return { seller: sellerView(row, site.locale), items: await productCards(db, site, chosen) };
}
