import { Rating } from "#app/_ui/kit/rating.tsx";
import type { Site } from "#server/platform/context.ts";
import type { ProductPage } from "#server/storefront/product-page.ts";

/** What it is, in a line or two, and what others thought of it. */
export function ProductHead({ site, product }: { site: Site; product: ProductPage }) {
  return (
    <header className="space-y-2.5">
      {product.brand && <p className="text-fine text-soft">{product.brand.name}</p>}
      <h1 className="text-head wrap-anywhere" dir="auto">
        {product.name}
      </h1>
      {product.rating.count > 0 && (
        <a href="#reviews" className="inline-block py-1 underline-offset-4 hover:underline">
          <Rating rating={product.rating} locale={site.locale} />
        </a>
      )}
      <p className="text-lead text-soft wrap-anywhere" dir="auto">
        {product.summary}
      </p>
    </header>
  );
}
