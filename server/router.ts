import { cart } from "./cart/router.ts";
import { catalog } from "./catalog/router.ts";
import { checkout } from "./checkout/router.ts";
import { desk } from "./desk/router.ts";
import { favorites } from "./favorites/router.ts";
import { identity } from "./identity/router.ts";
import { inventory } from "./inventory/router.ts";
import { notifications } from "./notifications/router.ts";
import { orders } from "./orders/router.ts";
import { mergeRouters, router } from "./platform/trpc.ts";
import { privacy } from "./privacy/router.ts";
import { promotions } from "./promotions/router.ts";
import { reviews } from "./reviews/router.ts";
import { search } from "./search/router.ts";
import { sellers } from "./sellers/router.ts";
import { shipping } from "./shipping/router.ts";
import { storefront } from "./storefront/router.ts";
import { support } from "./support/router.ts";

/** Every operation of the shop, by domain; each is declared once, in its domain's `router.ts`. What the shop asks of the catalogue, storefront answers. */
export const appRouter = router({
  cart,
  catalog: mergeRouters(storefront, catalog),
  checkout,
  desk,
  favorites,
  identity,
  inventory,
  notifications,
  orders,
  privacy,
  promotions,
  reviews,
  search,
  sellers,
  shipping,
  support,
});

export type AppRouter = typeof appRouter;
