import type { ClientBase } from "pg";
import { chanceOf } from "../chance.ts";
import { appealOf } from "../orders/goods.ts";
import type { PlannedOrder } from "../orders/plan.ts";
import { save } from "../save.ts";
import { olderReviews, type PlannedReview, type ReviewedProduct, verifiedReviews } from "./plan-reviews.ts";

export interface ReviewOptions {
  /** Orders that were added just now: their buyers may have something to say. */
  orders: readonly PlannedOrder[];
  random: string;
  now: Date;
}

/** Reviews of what was delivered and from the time before, in the caller's transaction. Those that are there stay as they are. */
export async function saveReviews(db: ClientBase, { orders, random, now }: ReviewOptions): Promise<number> {
  const products = await readProducts(db);
  const byId = new Map(products.map((product) => [product.id, product]));
  const counts = olderCounts(products, random);
  const older = products.flatMap((product) => [...olderReviews(product, counts.get(product.id) ?? 0, random, now)]);
  const planned = unalike([...older, ...onePerPerson(verifiedReviews(orders, byId, random, now))]);
  const { rows } = await db.query("SELECT id FROM review WHERE id = ANY($1::uuid[])", [planned.map(({ id }) => id)]);
  const there = new Set(rows.map(({ id }) => id));
  const missing = planned.filter(({ id }) => !there.has(id));
  if (missing.length > 0) await write(db, missing);
  return missing.length;
}

async function readProducts(db: ClientBase): Promise<ReviewedProduct[]> {
  const { rows } = await db.query(
    `SELECT p.id, c.path, p.live_at AS "liveAt", array(SELECT v.id FROM variant v WHERE v.product_id = p.id ORDER BY v.position, v.id) AS variants
     FROM (SELECT * FROM product WHERE state = 'live' ORDER BY id LIMIT 4000) p JOIN category c ON c.id = p.category_id ORDER BY p.id`,
  );
  return rows;
}

/** What the most wanted ones have besides: they are the shop's classics. */
const classics = [140, 85, 50];

/** A long tail, as of sales but longer: a third of the products have none of these, the classics hundreds. */
function olderCounts(products: readonly ReviewedProduct[], random: string): Map<string, number> {
  const wanted = products.map(({ id }) => ({ id, appeal: appealOf({ productId: id }, random) }));
  wanted.sort((a, b) => b.appeal - a.appeal);
  return new Map(
    wanted.map(({ id, appeal }, place) => {
      const luck = chanceOf(random, "older", id).next();
      return [id, Math.floor(0.009 * appeal ** 2.8 + 3.6 * luck * luck - 0.3) + (classics[place] ?? 0)];
    }),
  );
}

/** Whoever has an account reviews a product once, however often they ordered it. */
function* onePerPerson(reviews: Iterable<PlannedReview>): Generator<PlannedReview> {
  const said = new Set<string>();
  for (const review of reviews) {
    const key = `${review.userId}:${review.productId}`;
    if (review.userId && said.has(key)) continue;
    said.add(key);
    yield review;
  }
}

/** No two people write the same words about one product; the older ones, which every run plans alike, come first. */
function unalike(reviews: readonly PlannedReview[]): PlannedReview[] {
  const said = new Set<string>();
  return reviews.filter(({ productId, body }) => {
    const key = `${productId}:${body}`;
    return said.has(key) ? false : said.add(key);
  });
}

/** The trigger of states would say that all of it happened today, so it is off; what it would have written is written here. */
async function write(db: ClientBase, reviews: readonly PlannedReview[]) {
  await db.query("ALTER TABLE review DISABLE TRIGGER state");
  await save(db, "review", reviews.map(reviewRow), { key: ["id"] });
  await db.query("ALTER TABLE review ENABLE TRIGGER state");
  const changes = reviews.flatMap(changeRows);
  await save(
    db,
    "state_change",
    changes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    { key: ["id"] },
  );
}

function reviewRow(review: PlannedReview) {
  return {
    id: review.id,
    product_id: review.productId,
    variant_id: review.variantId,
    user_id: review.userId,
    order_id: review.line?.orderId ?? null,
    order_line_n: review.line?.n ?? null,
    author: review.author,
    rating: review.rating,
    title: review.title,
    body: review.body,
    lang: review.lang,
    state: review.publishedAt ? "published" : "pending",
    helpful: review.helpful,
    unhelpful: review.unhelpful,
    reply: review.reply?.body ?? null,
    replied_at: review.reply?.at.toISOString() ?? null,
    created_at: review.createdAt.toISOString(),
    published_at: review.publishedAt?.toISOString() ?? null,
  };
}

function changeRows({ id, userId, createdAt, publishedAt }: PlannedReview) {
  const change = { entity: "review", row_id: id, reason: null };
  const by = userId ? `user:${userId}` : "guest";
  const begun = { ...change, from_state: null, to_state: "pending", actor: by, at: createdAt.toISOString() };
  if (!publishedAt) return [begun];
  return [begun, { ...change, from_state: "pending", to_state: "published", actor: "system", at: publishedAt.toISOString() }];
}
