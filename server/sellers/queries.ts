import type { Context, SellerContext } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import type { SellerInput } from "./schema.ts";
import { type SellerRow, type SellerView, sellerView } from "./seller-view.ts";

/** An approved seller by slug; refuses with `sellers.notFound`, also for one that is suspended or closed. */
export async function requireSeller(db: Db, slug: string): Promise<SellerRow & { id: string }> {
  const rows = await db.$queryRaw<(SellerRow & { id: string })[]>(Prisma.sql`
    select id, slug, name, story, country, city, legal from seller where slug = ${slug} and state = 'approved'`);
  const seller = rows[0];
  refuseUnless(seller, "sellers.notFound", "missing");
  return seller;
}

/** The shop that the caller works for, in whatever state it is. */
export async function mySeller({ db, site, seller }: SellerContext): Promise<SellerView> {
  const [row] = await db.$queryRaw<SellerRow[]>(Prisma.sql`
    select slug, name, story, country, city, legal from seller where id = ${seller}::uuid`);
  refuseUnless(row, "sellers.notFound", "missing");
  return sellerView(row, site.locale);
}

/** The public view of a seller; refuses with `sellers.notFound`. */
export async function sellerBySlug({ db, site }: Context, { slug }: SellerInput): Promise<SellerView> {
  return sellerView(await requireSeller(db, slug), site.locale);
}
