import type { OptionChoice, ProductOption } from "#server/catalog/shapes.ts";
import { type PictureRow, type PictureView, pictureView } from "#server/media/picture-view.ts";
import type { Site } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import type { Money } from "#server/platform/money.ts";
import { rateBetween } from "#server/rates/queries.ts";
import { priced } from "./queries.ts";

/** A question and its answer: `Colour`, `Celadon`. */
export interface ChosenOption {
  name: LocalizedText;
  value: LocalizedText;
}

/** A variant as it can be bought on one site: whose it is, what it is called there and what it costs there. */
export interface Sellable {
  variantId: string;
  productId: string;
  sellerId: string;
  sellerSlug: string;
  sellerName: string;
  slug: string;
  sku: string;
  name: string;
  names: LocalizedText;
  options: { name: string; value: string }[];
  /** The same in every language: an order is read by people who speak others than its buyer. */
  optionNames: ChosenOption[];
  price: Money;
  compareAt: Money | null;
  taxClass: string;
  /** Slugs from the root, joined by "/". */
  categoryPath: string;
  weightGrams: number;
  picture: PictureView | null;
}

/** A row of `sellableSql`. */
export interface SellableRow {
  variant_id: string;
  product_id: string;
  seller_id: string;
  seller_slug: string;
  seller_name: LocalizedText;
  slug: string;
  sku: string;
  name: LocalizedText;
  product_options: ProductOption[];
  options: OptionChoice;
  price: bigint;
  compare_at: bigint | null;
  tax_class: string;
  category_path: string;
  weight_grams: number;
  picture: PictureRow | null;
}

/**
 * What of `variantIds` may be sold on the site now (live variant of a live product of an approved seller with a live offer on
 * the channel), by variant id. Prices are in the site's currency. A variant that is not in the answer is not for sale.
 */
export async function sellableVariants(db: Db, site: Site, variantIds: readonly string[]): Promise<Map<string, Sellable>> {
  if (variantIds.length === 0) return new Map();
  const rate = await rateBetween(db, site.baseCurrency, site.currency);
  const rows = await db.$queryRaw<SellableRow[]>(sellableSql(site, Prisma.sql`v.id = any(${variantIds}::uuid[])`));
  return new Map(rows.map((row) => [row.variant_id, sellableOf(row, site, rate)]));
}

/** What is for sale on the site of the variants (`v`) that `which` names. */
export function sellableSql(site: Site, which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select v.id as variant_id, v.product_id, v.seller_id, s.slug as seller_slug, s.name as seller_name, p.slug, v.sku, p.name,
      p.options as product_options, v.options, o.price, o.compare_at, p.tax_class, c.path as category_path, v.weight_grams, picture.row as picture
    from variant v
    join product p on p.id = v.product_id
    join category c on c.id = p.category_id
    join seller s on s.id = v.seller_id
    join offer_now o on o.variant_id = v.id and o.channel_id = ${site.channelId}::uuid and o.is_live
    left join lateral (
      select jsonb_build_object('id', i.id, 'width', i.width, 'height', i.height, 'tone', i.tone, 'alt', i.alt) as row
      from picture i where i.product_id = p.id and v.options @> i.options
      order by i.options = '{}'::jsonb, i.position limit 1
    ) picture on true
    where ${which} and v.is_live and p.state = 'live' and p.live_at <= now() and s.state = 'approved'`;
}

/** `rate` is that of the site's currency for its channel's. */
export function sellableOf(row: SellableRow, site: Site, rate: string): Sellable {
  return {
    variantId: row.variant_id,
    productId: row.product_id,
    sellerId: row.seller_id,
    sellerSlug: row.seller_slug,
    sellerName: textOf(row.seller_name, site.locale),
    slug: row.slug,
    sku: row.sku,
    name: textOf(row.name, site.locale),
    names: row.name,
    options: chosenOptions(row.product_options, row.options, site.locale),
    optionNames: chosenNames(row.product_options, row.options),
    ...priced(site, rate, row.price, row.compare_at),
    taxClass: row.tax_class,
    categoryPath: row.category_path,
    weightGrams: row.weight_grams,
    picture: row.picture && pictureView(row.picture, site.locale),
  };
}

/** The chosen values in words, in the order of the product's options. */
export function chosenOptions(options: readonly ProductOption[], choice: OptionChoice, locale: string): Sellable["options"] {
  return chosenNames(options, choice).map(({ name, value }) => ({ name: textOf(name, locale), value: textOf(value, locale) }));
}

/** The same in every language. */
export function chosenNames(options: readonly ProductOption[], choice: OptionChoice): ChosenOption[] {
  return options.flatMap((option) => {
    const value = option.values.find(({ code }) => code === choice[option.code]);
    return value ? [{ name: option.name, value: value.name }] : [];
  });
}
