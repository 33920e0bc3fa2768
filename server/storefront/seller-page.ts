import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { forSale } from "#server/search/for-sale.ts";
import { type ProductCard, rating } from "#server/search/product-cards.ts";
import { requireSeller } from "#server/sellers/queries.ts";
import { type SellerView, sellerView } from "#server/sellers/seller-view.ts";
import { remembered } from "./remember.ts";
import type { ProductInput } from "./schema.ts";

/** A seller's own page: who they are, and what others thought of all they sell here. */
export interface SellerPage extends SellerView {
  id: string;
  rating: ProductCard["rating"];
  productCount: number;
  /** When they came into the hall. */
  since: Date;
}

/** The page of an approved seller by slug; refuses with `sellers.notFound` (missing). */
export const sellerPage = remembered("seller", readSellerPage, ({ id }) => [`seller:${id}`]);

async function readSellerPage({ db, site }: Context, { slug }: ProductInput): Promise<SellerPage> {
  const row = await requireSeller(db, slug);
  const sums = await db.$queryRaw<{ stars: number; ratings: number; products: number; since: Date }[]>(Prisma.sql`
    select coalesce(sum(p.rating_sum), 0)::int as stars, coalesce(sum(p.rating_count), 0)::int as ratings,
      count(p.id)::int as products, s.created_at as since
    from seller s left join product p on p.seller_id = s.id and ${forSale(site)}
    where s.id = ${row.id}::uuid group by s.id`);
  const { stars = 0, ratings = 0, products = 0, since = new Date(0) } = sums[0] ?? {};
  return { id: row.id, ...sellerView(row, site.locale), rating: rating(stars, ratings), productCount: products, since };
}
