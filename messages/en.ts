import cart from "./en/cart.json" with { type: "json" };
import catalog from "./en/catalog.json" with { type: "json" };
import channels from "./en/channels.json" with { type: "json" };
import checkout from "./en/checkout.json" with { type: "json" };
import content from "./en/content.json" with { type: "json" };
import desk from "./en/desk.json" with { type: "json" };
import favorites from "./en/favorites.json" with { type: "json" };
import identity from "./en/identity.json" with { type: "json" };
import inventory from "./en/inventory.json" with { type: "json" };
import kit from "./en/kit.json" with { type: "json" };
import notifications from "./en/notifications.json" with { type: "json" };
import orders from "./en/orders.json" with { type: "json" };
import payments from "./en/payments.json" with { type: "json" };
import people from "./en/people.json" with { type: "json" };
import platform from "./en/platform.json" with { type: "json" };
import privacy from "./en/privacy.json" with { type: "json" };
import promotions from "./en/promotions.json" with { type: "json" };
import rates from "./en/rates.json" with { type: "json" };
import reviews from "./en/reviews.json" with { type: "json" };
import sellers from "./en/sellers.json" with { type: "json" };
import shipping from "./en/shipping.json" with { type: "json" };
import storefront from "./en/storefront.json" with { type: "json" };
import support from "./en/support.json" with { type: "json" };

export const en = {
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
