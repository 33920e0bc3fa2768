import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { originOf } from "#app/_i18n/absolute.ts";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { Breadcrumbs } from "#app/_ui/kit/breadcrumbs.tsx";
import { StructuredData } from "#app/_ui/kit/structured-data.tsx";
import { ProductCoupons } from "#app/_ui/promotions/product-coupons.tsx";
import { ReviewsSection } from "#app/_ui/reviews/reviews-section.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { Buying } from "./_parts/buying.tsx";
import { Details } from "./_parts/details.tsx";
import { Gallery } from "./_parts/gallery.tsx";
import { Others } from "./_parts/others.tsx";
import { PriceTags } from "./_parts/price-tags.tsx";
import { couponsAt, deliveryAt, productAt, reviewsAt, sellerAt } from "./_parts/product-at.ts";
import { productData } from "./_parts/product-data.ts";
import { ProductHead } from "./_parts/product-head.tsx";
import { SameThings } from "./_parts/same-things.tsx";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

interface ProductProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: ProductProps): Promise<Metadata> {
  const { site, product } = await productAt((await params).slug);
  if (!product) return missingMetadata();
  const images = product.pictures.slice(0, 1).map(({ src, alt }) => ({ url: src, alt }));
  return {
    title: product.name,
    description: product.summary,
    alternates: alternatesOf(site, `/p/${product.slug}`),
    openGraph: { title: product.name, description: product.summary, images },
  };
}

export default async function ProductPage({ params }: ProductProps) {
  const { site, product } = await productAt((await params).slug);
  if (!product) return <Missing />;
  const [reviews, delivery, { seller, others }, shell] = await Promise.all([
    reviewsAt(product.slug),
    deliveryAt(),
    sellerAt(product.seller.slug, product.id),
    getTranslations("storefront.shell"),
  ]);
  const way = product.crumbs.map(({ path, name }) => ({ href: hrefOn(site, `/c/${path}`), name }));
  return (
    <div className="wrap-page pt-6">
      <PriceTags product={product} />
      <StructuredData data={productData(site, { product, reviews, delivery, now: new Date() })} />
      <Breadcrumbs origin={originOf(site)} crumbs={[{ href: hrefOn(site, "/"), name: shell("name") }, ...way]} />
      <div className="grid gap-x-12 gap-y-8 pt-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Gallery name={product.name} pictures={product.pictures} />
        <div className="min-w-0 space-y-6">
          <ProductHead site={site} product={product} />
          <Buying site={site} product={product} seller={seller} />
          <SameThings site={site} offers={product.sameThings} />
          <ProductCoupons coupons={await couponsAt(product.slug)} locale={site.locale} />
        </div>
      </div>
      <Details site={site} product={product} />
      {reviews && <ReviewsSection site={site} reviews={reviews} />}
      <Others site={site} product={product} others={others} />
    </div>
  );
}
