import type cart from "./en/cart.json";
import type catalog from "./en/catalog.json";
import type channels from "./en/channels.json";
import type checkout from "./en/checkout.json";
import type content from "./en/content.json";
import type desk from "./en/desk.json";
import type favorites from "./en/favorites.json";
import type identity from "./en/identity.json";
import type inventory from "./en/inventory.json";
import type kit from "./en/kit.json";
import type notifications from "./en/notifications.json";
import type orders from "./en/orders.json";
import type payments from "./en/payments.json";
import type people from "./en/people.json";
import type platform from "./en/platform.json";
import type privacy from "./en/privacy.json";
import type promotions from "./en/promotions.json";
import type rates from "./en/rates.json";
import type reviews from "./en/reviews.json";
import type sellers from "./en/sellers.json";
import type shipping from "./en/shipping.json";
import type storefront from "./en/storefront.json";
import type support from "./en/support.json";

/** Every message, by domain; English is the measure and the other locales must have the same keys. */
export interface Messages {
  cart: typeof cart;
  catalog: typeof catalog;
  channels: typeof channels;
  checkout: typeof checkout;
  content: typeof content;
  desk: typeof desk;
  favorites: typeof favorites;
  identity: typeof identity;
  inventory: typeof inventory;
  kit: typeof kit;
  notifications: typeof notifications;
  orders: typeof orders;
  payments: typeof payments;
  people: typeof people;
  platform: typeof platform;
  privacy: typeof privacy;
  promotions: typeof promotions;
  rates: typeof rates;
  reviews: typeof reviews;
  sellers: typeof sellers;
  shipping: typeof shipping;
  storefront: typeof storefront;
  support: typeof support;
}

/** `<domain>.<reason>`: the words of a refusal stand at `<domain>.refusals.<reason>`. */
export type RefusalCode = {
  [D in keyof Messages]: Messages[D] extends { refusals: infer R } ? `${D}.${keyof R & string}` : never;
}[keyof Messages];
