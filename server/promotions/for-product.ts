import type { Context } from "#server/platform/context.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import type { BasketLine, Term } from "./basket.ts";
import { readTerms, type StoredTerms, termsFor } from "./read-terms.ts";
import type { ForProduct } from "./schema.ts";

/** A coupon that a product's page may show: what it gives and on what conditions, as keys of `promotions.terms`. */
export interface ProductCoupon {
  code: string;
  name: string;
  /** Benefits first, then conditions; names stand for ids. */
  terms: Term[];
  perSubject: number;
  /** ISO moment; null where no end is known. */
  endsAt: string | null;
}

interface Row extends StoredTerms {
  code: string;
  name: LocalizedText;
  perSubject: number;
  endsAt: Date | null;
}

interface Product {
  id: string;
  sellerId: string;
  sellerName: LocalizedText;
  categoryPath: string;
  /** Names of its category and those above it, by path. */
  categories: Record<string, LocalizedText>;
}

/** Coupons that everybody may know and that can be used for this product now. Refuses with `catalog.productNotFound`. */
export async function couponsForProduct(ctx: Context, { slug }: ForProduct): Promise<ProductCoupon[]> {
  const product = await findProduct(ctx, slug);
  refuseUnless(product, "catalog.productNotFound", "missing");
  const coupons: ProductCoupon[] = [];
  for (const row of await publicCoupons(ctx)) {
    const { conditions, benefits } = readTerms(row, await termsFor(ctx, row.currency));
    const line: BasketLine = { ...product, productId: product.id, amount: 0n };
    if (!conditions.every(({ covers }) => !covers || covers(line))) continue;
    const { code, perSubject, endsAt } = row;
    const terms = [...benefits, ...conditions].map(({ term }) => named(term, product, ctx.site.locale));
    coupons.push({ code, name: textOf(row.name, ctx.site.locale), terms, perSubject, endsAt: endsAt?.toISOString() ?? null });
  }
  return coupons;
}

function publicCoupons(ctx: Context): Promise<Row[]> {
  return ctx.db.$queryRaw<Row[]>`
    select k.code_norm as code, p.name, p.currency, p.conditions, p.benefits, k.per_subject as "perSubject", p.ends_at as "endsAt"
    from coupon k join promotion p on p.id = k.promotion_id
    where p.is_public and p.state = 'active' and p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
      and (p.channel_ids = '{}' or ${ctx.site.channelId}::uuid = any(p.channel_ids)) and (k.max_uses is null or k.used < k.max_uses)
    order by p.created_at, k.code_norm limit 50`;
}

async function findProduct(ctx: Context, slug: string): Promise<Product | undefined> {
  const rows = await ctx.db.$queryRaw<Product[]>`
    select p.id, p.seller_id as "sellerId", s.name as "sellerName", c.path as "categoryPath",
      (select jsonb_object_agg(a.path, a.name) from category a where c.path = a.path or starts_with(c.path, a.path || '/')) as categories
    from product p join seller s on s.id = p.seller_id join category c on c.id = p.category_id where p.slug = ${slug} and p.state = 'live'`;
  return rows[0];
}

/** A scope fits the product, so its seller or category is the one that is meant. */
function named(term: Term, product: Product, locale: string): Term {
  if (term.key === "seller") return { key: "seller", params: { name: textOf(product.sellerName, locale) } };
  const category = term.key === "category" ? product.categories[String(term.params.path)] : undefined;
  return category ? { key: "category", params: { name: textOf(category, locale) } } : term;
}
