import cart from "./ar/cart.json" with { type: "json" };
import catalog from "./ar/catalog.json" with { type: "json" };
import channels from "./ar/channels.json" with { type: "json" };
import checkout from "./ar/checkout.json" with { type: "json" };
import content from "./ar/content.json" with { type: "json" };
import desk from "./ar/desk.json" with { type: "json" };
import favorites from "./ar/favorites.json" with { type: "json" };
import identity from "./ar/identity.json" with { type: "json" };
import inventory from "./ar/inventory.json" with { type: "json" };
import kit from "./ar/kit.json" with { type: "json" };
import notifications from "./ar/notifications.json" with { type: "json" };
import orders from "./ar/orders.json" with { type: "json" };
import payments from "./ar/payments.json" with { type: "json" };
import people from "./ar/people.json" with { type: "json" };
import platform from "./ar/platform.json" with { type: "json" };
import privacy from "./ar/privacy.json" with { type: "json" };
import promotions from "./ar/promotions.json" with { type: "json" };
import rates from "./ar/rates.json" with { type: "json" };
import reviews from "./ar/reviews.json" with { type: "json" };
import sellers from "./ar/sellers.json" with { type: "json" };
import shipping from "./ar/shipping.json" with { type: "json" };
import storefront from "./ar/storefront.json" with { type: "json" };
import support from "./ar/support.json" with { type: "json" };
import type { Messages } from "./types.ts";

export const ar: Messages = {
  cart,
  catalog,
  channels,
  checkout,
  content,
  desk,
  favorites,
  identity,
  inventory,
  kit,
  notifications,
  orders,
  payments,
  people,
  platform,
  privacy,
  promotions,
  rates,
  reviews,
  sellers,
  shipping,
  storefront,
  support,
};
