import type pg from "pg";

/** Addresses of home, of the busiest product, and of the category it is in. */
export async function popularAddresses(owner: pg.Pool): Promise<{ home: string; category: string; product: string }> {
  const { rows } = await owner.query(`select p.slug, c.path from product p join category c on c.id = p.category_id
    where p.state = 'live' order by p.popularity desc, p.id limit 1`);
  const { slug, path } = rows[0] as { slug: string; path: string };
  return { home: "/", category: `/c/${path}`, product: `/p/${slug}` };
}
