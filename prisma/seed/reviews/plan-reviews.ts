import { type Chance, chanceOf, keyedId } from "../chance.ts";
import { dayMs, hourMs } from "../orders/calendar.ts";
import { customerOf } from "../orders/customers.ts";
import type { PlannedOrder } from "../orders/plan.ts";
import { authorOf } from "./authors.ts";
import { groupOf } from "./groups.ts";
import { ratingFor } from "./stars.ts";
import { type Lang, writeReply, writeText } from "./write-text.ts";

export interface ReviewedProduct {
  id: string;
  path: string;
  liveAt: Date;
  /** One of its variants, for those who say which they have. */
  variants: string[];
}

export interface PlannedReview {
  id: string;
  productId: string;
  variantId: string | null;
  userId: string | null;
  line: { orderId: string; n: number } | null;
  author: string;
  lang: Lang;
  rating: number;
  title: string;
  body: string;
  helpful: number;
  unhelpful: number;
  reply: { body: string; at: Date } | null;
  createdAt: Date;
  publishedAt: Date | null;
}

/** One delivered line in three is reviewed, some days later, in the buyer's language. */
export function* verifiedReviews(
  orders: readonly PlannedOrder[],
  products: ReadonlyMap<string, ReviewedProduct>,
  random: string,
  now: Date,
): Generator<PlannedReview> {
  for (const order of orders) {
    for (const [index, { goods, variant }] of order.lines.entries()) {
      const product = products.get(goods.productId);
      const delivered = order.parcels
        .find(({ sellerId }) => sellerId === goods.sellerId)
        ?.steps.find(({ to }) => to === "delivered")?.at;
      const chance = chanceOf(random, "review", order.id, index);
      if (!product || !delivered || chance.next() > 1 / 3) continue;
      const createdAt = new Date(delivered.getTime() + (0.4 + 21 * chance.next() ** 2) * dayMs);
      if (createdAt >= now) continue;
      const { customer } = order;
      const written = reviewOf(chance, product, { key: `${order.id}:${index}`, customer, createdAt, random, now });
      yield { ...written, variantId: variant.id, userId: customer.userId, line: { orderId: order.id, n: index + 1 } };
    }
  }
}

/** What was said before the last 90 days: of many products nothing, of a few a hundred voices. */
export function* olderReviews(product: ReviewedProduct, count: number, random: string, now: Date): Generator<PlannedReview> {
  for (let n = 0; n < count; n += 1) {
    const chance = chanceOf(random, "older review", product.id, n);
    const customer = customerOf(2_000_000 + Math.floor(chance.next() * 900_000), random);
    const since = Math.max(product.liveAt.getTime(), now.getTime() - 500 * dayMs);
    const createdAt = new Date(since + chance.next() ** 0.8 * Math.max(hourMs, now.getTime() - dayMs - since));
    const written = reviewOf(chance, product, { key: `${product.id}:${n}`, customer, createdAt, random, now });
    yield { ...written, variantId: chance.next() < 0.6 ? chance.pick(product.variants) : null, userId: null, line: null };
  }
}

interface Writing {
  key: string;
  customer: PlannedOrder["customer"];
  createdAt: Date;
  random: string;
  now: Date;
}

function reviewOf(chance: Chance, product: ReviewedProduct, { key, customer, createdAt, random, now }: Writing) {
  const lang = customer.locale;
  const rating = ratingFor(chance, product.id, random);
  const publishedAt = new Date(createdAt.getTime() + chance.between(4, 500) * 60_000);
  const isRead = publishedAt < now;
  return {
    id: keyedId(`review:${random}:${key}`),
    productId: product.id,
    author: authorOf(customer),
    lang,
    rating,
    ...writeText(chance, lang, groupOf(product.path), rating),
    ...votes(chance, rating, isRead ? (now.getTime() - publishedAt.getTime()) / dayMs : 0),
    reply: isRead ? replyTo(chance, lang, rating, publishedAt, now) : null,
    createdAt,
    publishedAt: isRead ? publishedAt : null,
  };
}

/** Few vote; the older and the more critical a review, the more have. */
function votes(chance: Chance, rating: number, days: number): { helpful: number; unhelpful: number } {
  const seen = Math.min(1, days / 60) * (rating <= 3 ? 1.6 : 1);
  return { helpful: Math.floor(22 * seen * chance.next() ** 4), unhelpful: Math.floor(5 * seen * chance.next() ** 7) };
}

/** Sellers answer most complaints, some doubts and the odd praise, within days. */
function replyTo(chance: Chance, lang: Lang, rating: number, since: Date, now: Date): PlannedReview["reply"] {
  const share = rating <= 2 ? 0.55 : rating === 3 ? 0.25 : 0.06;
  const at = new Date(since.getTime() + (0.3 + 4 * chance.next()) * dayMs);
  return chance.next() < share && at < now ? { body: writeReply(chance, lang, rating), at } : null;
}
