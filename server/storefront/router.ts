import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { categories } from "./categories.ts";
import { flashSale } from "./flash-sale.ts";
import { listing, trending } from "./listing.ts";
import { maker } from "./maker.ts";
import { prices } from "./prices.ts";
import { product } from "./product.ts";
import { flashSaleInput, listingInput, pricesInput, productInput, sitemapInput, trendingInput } from "./schema.ts";
import { sellerPage } from "./seller-page.ts";
import { sitemap, sitemapParts } from "./sitemap.ts";

/** The shop's questions about the catalogue; their key in the root is `catalog`. */
export const storefront = router({
  categories: guest.query(({ ctx }) => categories(ctx)),
  flashSale: guest.input(flashSaleInput).query(({ ctx, input }) => flashSale(ctx, input)),
  listing: guest.input(listingInput).query(({ ctx, input }) => listing(ctx, input)),
  maker: guest.query(({ ctx }) => maker(ctx, {})),
  prices: guest.input(pricesInput).query(({ ctx, input }) => prices(ctx, input)),
  product: guest.input(productInput).query(({ ctx, input }) => product(ctx, input)),
  seller: guest.input(productInput).query(({ ctx, input }) => sellerPage(ctx, input)),
  sitemap: guest.input(sitemapInput).query(({ ctx, input }) => sitemap(ctx, input)),
  sitemapParts: guest.query(({ ctx }) => sitemapParts(ctx)),
  trending: guest.input(trendingInput).query(({ ctx, input }) => trending(ctx, input)),
});
