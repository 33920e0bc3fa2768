import { originOf } from "#app/_i18n/absolute.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import { shownReviews } from "#app/_ui/reviews/shown-reviews.ts";
import { decimalText } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import type { Money } from "#server/platform/money.ts";
import type { ReviewPage } from "#server/reviews/queries.ts";
import type { Estimate } from "#server/shipping/estimate.ts";
import type { ProductPage, VariantView } from "#server/storefront/product-page.ts";
import { homeOn } from "./home-on.ts";

const availability = { in: "InStock", low: "LimitedAvailability", out: "OutOfStock" } as const;
const returnDays = 30;
const dayMs = 86_400_000;

interface ProductFacts {
  product: ProductPage;
  reviews: ReviewPage | null;
  delivery: Estimate | null;
  /** When the delivery was counted from. */
  now: Date;
}

/** The product for machines (schema.org ProductGroup); says what the page says and nothing else. */
export function productData(site: Site, { product, reviews, delivery, now }: ProductFacts): object {
  const origin = originOf(site);
  const url = origin + hrefOn(site, `/p/${product.slug}`);
  const { average, count } = product.rating;
  const terms = { ...shippingOf(site, delivery, now), ...returnsOf(site) };
  return {
    "@context": "https://schema.org",
    "@type": "ProductGroup",
    productGroupID: product.id,
    name: product.name,
    description: product.summary,
    url,
    image: product.pictures.map(({ src }) => origin + src),
    brand: product.brand ? { "@type": "Brand", name: product.brand.name } : undefined,
    variesBy: product.options.map(({ code }) => (code === "colour" ? "https://schema.org/color" : `https://schema.org/${code}`)),
    aggregateRating: average === null ? undefined : { "@type": "AggregateRating", ratingValue: average, reviewCount: count },
    review: reviewsOf(site, reviews),
    hasVariant: product.variants.map((variant) => ({
      "@type": "Product",
      sku: variant.sku,
      gtin: variant.gtin ?? undefined,
      name: [product.name, ...valuesOf(product, variant.options)].join(", "),
      image: imageOf(origin, product, variant),
      offers: {
        "@type": "Offer",
        url: `${url}?v=${encodeURIComponent(variant.sku)}`,
        price: decimalText(variant.price.amount, variant.price.currency),
        priceCurrency: variant.price.currency,
        priceValidUntil: variant.sale?.endsAt.slice(0, 10),
        priceSpecification: variant.compareAt ? struck(variant.compareAt) : undefined,
        availability: `https://schema.org/${availability[variant.stock]}`,
        itemCondition: "https://schema.org/NewCondition",
        seller: { "@type": "Organization", name: product.seller.name, legalName: product.seller.legal.name },
        ...terms,
      },
    })),
  };
}

/** Those that the page shows, in its order. */
function reviewsOf(site: Site, reviews: ReviewPage | null): object[] | undefined {
  if (!reviews || reviews.items.length === 0) return undefined;
  return shownReviews(reviews.items, site.locale).map(({ author, rating, title, body, lang, at }) => ({
    "@type": "Review",
    author: { "@type": "Person", name: author },
    reviewRating: { "@type": "Rating", ratingValue: rating, bestRating: 5 },
    name: title || undefined,
    reviewBody: body,
    inLanguage: lang,
    datePublished: at.slice(0, 10),
  }));
}

/** The price it is reduced from, as it is struck through on the page. */
function struck({ amount, currency }: Money): object {
  return {
    "@type": "UnitPriceSpecification",
    priceType: "https://schema.org/StrikethroughPrice",
    price: decimalText(amount, currency),
    priceCurrency: currency,
  };
}

function imageOf(origin: string, { pictures }: ProductPage, { options }: VariantView): string | undefined {
  const isOf = (shown: Record<string, string>) => {
    const values = Object.entries(shown);
    return values.length > 0 && values.every(([code, value]) => options[code] === value);
  };
  const picture = pictures.find((one) => isOf(one.options)) ?? pictures[0];
  return picture && origin + picture.src;
}

function valuesOf(product: ProductPage, chosen: Record<string, string>): string[] {
  return product.options.flatMap(({ code, values }) => values.find((value) => value.code === chosen[code])?.name ?? []);
}

/** Delivery to the country that the page counts for. */
function shippingOf(site: Site, delivery: Estimate | null, now: Date): object {
  if (!delivery) return {};
  const days = (until: string) => Math.max(0, Math.ceil((Date.parse(until) - now.getTime()) / dayMs));
  return {
    shippingDetails: {
      "@type": "OfferShippingDetails",
      shippingRate: {
        "@type": "MonetaryAmount",
        value: decimalText(delivery.price.amount, delivery.price.currency),
        currency: delivery.price.currency,
      },
      shippingDestination: { "@type": "DefinedRegion", addressCountry: homeOn(site) },
      deliveryTime: {
        "@type": "ShippingDeliveryTime",
        transitTime: {
          "@type": "QuantitativeValue",
          minValue: days(delivery.from),
          maxValue: days(delivery.to),
          unitCode: "DAY",
        },
      },
    },
  };
}

/** What /returns promises. */
function returnsOf(site: Site): object {
  return {
    hasMerchantReturnPolicy: {
      "@type": "MerchantReturnPolicy",
      applicableCountry: homeOn(site),
      returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
      merchantReturnDays: returnDays,
      returnMethod: "https://schema.org/ReturnByMail",
      merchantReturnLink: originOf(site) + hrefOn(site, "/returns"),
    },
  };
}
