import cart from "./ko/cart.json" with { type: "json" };
import catalog from "./ko/catalog.json" with { type: "json" };
import channels from "./ko/channels.json" with { type: "json" };
import checkout from "./ko/checkout.json" with { type: "json" };
import content from "./ko/content.json" with { type: "json" };
import desk from "./ko/desk.json" with { type: "json" };
import favorites from "./ko/favorites.json" with { type: "json" };
import identity from "./ko/identity.json" with { type: "json" };
import inventory from "./ko/inventory.json" with { type: "json" };
import kit from "./ko/kit.json" with { type: "json" };
import notifications from "./ko/notifications.json" with { type: "json" };
import orders from "./ko/orders.json" with { type: "json" };
import payments from "./ko/payments.json" with { type: "json" };
import people from "./ko/people.json" with { type: "json" };
import platform from "./ko/platform.json" with { type: "json" };
import privacy from "./ko/privacy.json" with { type: "json" };
import promotions from "./ko/promotions.json" with { type: "json" };
import rates from "./ko/rates.json" with { type: "json" };
import reviews from "./ko/reviews.json" with { type: "json" };
import sellers from "./ko/sellers.json" with { type: "json" };
import shipping from "./ko/shipping.json" with { type: "json" };
import storefront from "./ko/storefront.json" with { type: "json" };
import support from "./ko/support.json" with { type: "json" };
import type { Messages } from "./types.ts";

export const ko: Messages = {
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
