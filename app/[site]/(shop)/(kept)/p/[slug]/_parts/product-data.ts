import { hrefOn } from "#app/_i18n/href.ts";
import { decimalText } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { ProductPage } from "#server/storefront/product-page.ts";

const availability = { in: "InStock", low: "LimitedAvailability", out: "OutOfStock" } as const;

/** The product for machines (schema.org ProductGroup); says what the page says and nothing else. */
export function productData(site: Site, product: ProductPage): object {
  const url = hrefOn(site, `/p/${product.slug}`);
  const { average, count } = product.rating;
  return {
    "@context": "https://schema.org",
    "@type": "ProductGroup",
    productGroupID: product.id,
    name: product.name,
    description: product.summary,
    url,
    image: product.pictures.map(({ src }) => src),
    brand: product.brand ? { "@type": "Brand", name: product.brand.name } : undefined,
    variesBy: product.options.map(({ code }) => code),
    aggregateRating: average === null ? undefined : { "@type": "AggregateRating", ratingValue: average, reviewCount: count },
    hasVariant: product.variants.map((variant) => ({
      "@type": "Product",
      sku: variant.sku,
      name: [product.name, ...valuesOf(product, variant.options)].join(", "),
      image: product.pictures[0]?.src,
      offers: {
        "@type": "Offer",
        url: `${url}?v=${encodeURIComponent(variant.sku)}`,
        price: decimalText(variant.price.amount, variant.price.currency),
        priceCurrency: variant.price.currency,
        availability: `https://schema.org/${availability[variant.stock]}`,
        itemCondition: "https://schema.org/NewCondition",
        seller: { "@type": "Organization", name: product.seller.legal.name },
      },
    })),
  };
}

function valuesOf(product: ProductPage, chosen: Record<string, string>): string[] {
  return product.options.flatMap(({ code, values }) => values.find((value) => value.code === chosen[code])?.name ?? []);
}
