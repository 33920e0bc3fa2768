import type { PrismaClient } from "#server/platform/generated/prisma/client.ts";

/** Published reviews with these stars, each a minute younger than the one before it; for tests. */
export async function publishReviews(owner: PrismaClient, productId: string, ratings: readonly number[]): Promise<void> {
  await owner.$executeRaw`
    insert into review (product_id, author, rating, title, body, lang, state, published_at)
    select ${productId}::uuid, 'Ann L.', r.rating, 'Title ' || r.n, 'Body ' || r.n, 'en', 'published', now() - make_interval(mins => (10000 - r.n)::int)
    from unnest(${ratings}::int[]) with ordinality as r (rating, n)`;
}
