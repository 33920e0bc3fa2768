import { decimalText } from "#messages/format.ts";
import type { ProductPage } from "#server/storefront/product-page.ts";

/** What others show beside a link to a product (ogp.me); React moves these into the head. */
export function PriceTags({ product: { variants, brand } }: { product: ProductPage }) {
  const [first] = variants.toSorted((a, b) => Number(a.price.amount - b.price.amount));
  if (!first) return null;
  const isThere = variants.some(({ stock }) => stock !== "out");
  return (
    <>
      <meta property="product:price:amount" content={String(decimalText(first.price.amount, first.price.currency))} />
      <meta property="product:price:currency" content={first.price.currency} />
      <meta property="product:availability" content={isThere ? "in stock" : "out of stock"} />
      {brand && <meta property="product:brand" content={brand.name} />}
    </>
  );
}
