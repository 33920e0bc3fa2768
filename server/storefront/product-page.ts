import { listOf, localizedList, optionChoice, productOptions, specification } from "#server/catalog/shapes.ts";
import { type StockBand, stockBand } from "#server/inventory/rules.ts";
import { type PictureRow, type PictureView, pictureView } from "#server/media/picture-view.ts";
import { type OfferPrice, priced } from "#server/offers/queries.ts";
import type { Site } from "#server/platform/context.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { convert, type Money, money } from "#server/platform/money.ts";
import { type CardRow, cardOf, type ProductCard, rating } from "#server/search/product-cards.ts";
import { type SellerRow, type SellerView, sellerView } from "#server/sellers/seller-view.ts";
import type { Crumb } from "./categories.ts";
import { type SameThing, type SameThingRow, sameThing } from "./same-thing.ts";

/** `options` picks one value code per option: `{"colour":"blue"}`. */
export interface VariantView extends OfferPrice {
  id: string;
  sku: string;
  /** Its trade item number, where it has one. */
  gtin: string | null;
  options: Record<string, string>;
  /** Of a reduced price: the lowest of the 30 days before it was reduced; null where nothing is known of them. */
  lowestBefore: Money | null;
  /** Why it is reduced and until when, where it is for a time; `endsAt` is an ISO moment. */
  sale: { name: string; endsAt: string } | null;
  stock: StockBand;
  weightGrams: number;
}

export interface OptionView {
  code: string;
  name: string;
  /** `stock` is of the best variant that has this value: a value whose every variant is gone is out. */
  values: { code: string; name: string; swatch: string | null; stock: StockBand }[];
}

/** A product as its page shows it, in the site's language and currency. */
export interface ProductPage {
  id: string;
  slug: string;
  name: string;
  summary: string;
  description: string;
  features: string[];
  specification: { name: string; value: string }[];
  tags: string[];
  brand: { slug: string; name: string } | null;
  crumbs: Crumb[];
  rating: ProductCard["rating"];
  options: OptionView[];
  /** In the order of choice; the first is the one to begin with where it is in stock. */
  variants: VariantView[];
  /** `options` are the values a picture shows; {} is every variant. */
  pictures: (PictureView & { options: Record<string, string> })[];
  seller: SellerView;
  related: ProductCard[];
  /** The same thing from other sellers, the cheapest first. */
  sameThings: SameThing[];
}

export interface ProductRow {
  id: string;
  slug: string;
  name: LocalizedText;
  summary: LocalizedText;
  description: LocalizedText;
  features: unknown;
  specification: unknown;
  options: unknown;
  tags: string[];
  ratingSum: number;
  ratingCount: number;
  categoryPath: string;
  brand: { slug: string; name: LocalizedText } | null;
  seller: SellerRow;
  variants: VariantRow[];
  pictures: (PictureRow & { options: unknown })[];
  related: CardRow[];
  sameThings: SameThingRow[];
}

interface VariantRow {
  id: string;
  sku: string;
  gtin: string | null;
  options: unknown;
  weightGrams: number;
  price: string;
  compareAt: string | null;
  lowest: string | null;
  sale: { name: LocalizedText; endsAt: string } | null;
  sellable: number | null;
}

export function productPage(site: Site, rate: string, row: ProductRow, crumbs: Crumb[]): ProductPage {
  const { locale } = site;
  const variants = row.variants.map((variant) => variantView(site, rate, variant));
  return {
    id: row.id,
    slug: row.slug,
    name: textOf(row.name, locale),
    summary: textOf(row.summary, locale),
    description: textOf(row.description, locale),
    features: listOf(localizedList.parse(row.features), locale),
    specification: specification
      .parse(row.specification)
      .map(({ name, value }) => ({ name: textOf(name, locale), value: textOf(value, locale) })),
    tags: row.tags,
    brand: row.brand && { slug: row.brand.slug, name: textOf(row.brand.name, locale) },
    crumbs,
    rating: rating(row.ratingSum, row.ratingCount),
    options: optionViews(row.options, variants, locale),
    variants,
    pictures: row.pictures.map((picture) => ({ ...pictureView(picture, locale), options: optionChoice.parse(picture.options) })),
    seller: sellerView(row.seller, locale),
    related: row.related.map((card) => cardOf(site, rate, card)),
    sameThings: row.sameThings.map((other) => sameThing(site, rate, other)),
  };
}

function variantView(site: Site, rate: string, row: VariantRow): VariantView {
  const { id, sku, gtin, weightGrams, price, compareAt, lowest, sale, sellable } = row;
  const shown = priced(site, rate, price, compareAt);
  return {
    id,
    sku,
    gtin,
    options: optionChoice.parse(row.options),
    weightGrams,
    ...shown,
    lowestBefore: shown.compareAt && lowest !== null ? convert(money(lowest, site.baseCurrency), site.currency, rate) : null,
    sale: shown.compareAt && sale && { name: textOf(sale.name, site.locale), endsAt: new Date(sale.endsAt).toISOString() },
    stock: stockBand(sellable ?? 0),
  };
}

/** The options with the values that some variant on offer has; a value nobody sells here is not shown. */
function optionViews(options: unknown, variants: readonly VariantView[], locale: string): OptionView[] {
  return productOptions.parse(options).map((option) => ({
    code: option.code,
    name: textOf(option.name, locale),
    values: option.values.flatMap(({ code, name, swatch }) => {
      const having = variants.filter((variant) => variant.options[option.code] === code);
      return having.length > 0 ? [{ code, name: textOf(name, locale), swatch: swatch ?? null, stock: best(having) }] : [];
    }),
  }));
}

function best(variants: readonly VariantView[]): StockBand {
  if (variants.some(({ stock }) => stock === "in")) return "in";
  return variants.some(({ stock }) => stock === "low") ? "low" : "out";
}
