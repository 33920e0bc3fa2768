import type { Product, VariantPlan } from "./product.ts";
import { brandId } from "./reference/brands.ts";
import { categoryId } from "./reference/categories.ts";
import { channelId, locationId } from "./reference/channels.ts";
import { wonOf } from "./reference/rates.ts";
import { sellerId } from "./reference/sellers.ts";
import { gtinOf } from "./resale.ts";

const day = 86_400_000;
/** The day the demo world opened; moments count from it, so that every run writes the same ones. */
const opening = Date.UTC(2026, 10, 15, 9);

export function productRow(product: Product) {
  const { family, design, making, texts } = product;
  const liveAt = new Date(opening - product.chance.between(2, 420) * day).toISOString();
  return {
    id: product.id,
    slug: product.slug,
    seller_id: sellerId(product.seller.slug),
    brand_id: brandId(family.brand),
    category_id: categoryId(family.category),
    state: "live",
    name: product.name,
    summary: texts.summary,
    description: texts.description,
    features: texts.features,
    specification: texts.specification,
    options: product.options,
    tags: [family.code, design.code, making.code],
    search_words: family.search,
    tax_class: family.taxClass ?? "standard",
    version: 1,
    live_at: liveAt,
    created_at: liveAt,
    updated_at: liveAt,
  };
}

export function variantRows(product: Product) {
  return product.variants.map((variant, position) => ({
    id: variant.id,
    product_id: product.id,
    seller_id: sellerId(product.seller.slug),
    sku: variant.sku,
    gtin: gtinOf(variant.sku),
    options: variant.options,
    position,
    weight_grams: Math.round(product.family.weightGrams * (variant.size?.weightFactor ?? 1)),
    is_live: true,
  }));
}

/** Web sells everything; the kiosk three products in four, in won; the partner every fourth. One product in seven is reduced. */
export function offerRows(product: Product) {
  const reduced = product.ordinal % 7 === 3 ? product.chance.pick([1.15, 1.25, 1.4]) : undefined;
  return product.variants.flatMap((variant) => {
    const price = priceOf(product, variant);
    const before = reduced ? niceCents(price * reduced) : null;
    const row = (code: "web" | "kiosk" | "partner", toUnits: (cents: number) => number) => ({
      variant_id: variant.id,
      channel_id: channelId(code),
      price: toUnits(price),
      compare_at: before === null ? null : toUnits(before),
      is_live: true,
    });
    const rows = [row("web", (cents) => cents)];
    if (product.ordinal % 4 !== 2) rows.push(row("kiosk", wonOf));
    if (product.ordinal % 4 === 0) rows.push(row("partner", (cents) => cents));
    return rows;
  });
}

function priceOf({ family, design, making, priceFactor = 1 }: Product, variant: VariantPlan): number {
  const usual = family.price * (design.priceFactor ?? 1) * (making.priceFactor ?? 1) * (variant.size?.priceFactor ?? 1);
  return niceCents(usual * priceFactor);
}

/** Half dollars below ten, whole dollars below two hundred, fives above. */
function niceCents(cents: number): number {
  const step = cents < 1_000 ? 50 : cents < 20_000 ? 100 : 500;
  return Math.max(step, Math.round(cents / step) * step);
}

const homeLocation: Record<string, "seoul" | "rotterdam" | "dubai"> = {
  KR: "seoul",
  JP: "seoul",
  AU: "seoul",
  AE: "dubai",
  KW: "dubai",
  OM: "dubai",
  LB: "dubai",
  JO: "dubai",
  IN: "dubai",
  KE: "dubai",
};

/**
 * What arrives in the three locations: most at the seller's own, some elsewhere. About one variant in twelve is out of
 * stock and one in eight is low (three or fewer in all); a product's first variant is always well stocked.
 */
export function stockRows(product: Product) {
  const home = homeLocation[product.seller.city.country] ?? "rotterdam";
  return product.variants.flatMap((variant, position) => {
    const luck = product.chance.next();
    const usual = product.chance.between(18, 90);
    const apart = [product.chance.between(0, 20), product.chance.between(0, 12)];
    if (position > 0 && luck < 0.085) return [];
    if (position > 0 && luck < 0.21) return [movement(variant, home, product.chance.between(1, 3))];
    const others = (["seoul", "rotterdam", "dubai"] as const).filter((code) => code !== home);
    return [
      movement(variant, home, usual),
      ...others.flatMap((code, index) => ((apart[index] ?? 0) > 4 ? [movement(variant, code, apart[index] ?? 0)] : [])),
    ];
  });
}

function movement(variant: VariantPlan, code: "seoul" | "rotterdam" | "dubai", quantity: number) {
  return {
    variant_id: variant.id,
    location_id: locationId(code),
    delta_on_hand: quantity,
    delta_reserved: 0,
    reason: "received",
    actor: "system",
    idempotency_key: `seed:${variant.id}:${code}`,
    at: new Date(opening).toISOString(),
  };
}
