import type { ids } from "#server/platform/testing/world-ids.ts";

/** The cast, by what they may do. */
export const people = ["guest", "member", "seller", "otherSeller", "support", "admin", "super"] as const;
export type Person = (typeof people)[number];

const everybody = people;
const members = people.filter((person) => person !== "guest");
const shops: Person[] = ["seller", "otherSeller"];
const desk: Person[] = ["support", "admin", "super"];

export const unknownId = "00000000-0000-7000-8000-000000000999";
const unknownNumber = "ZZZZZZZZZZ";
const credentials = { email: "nobody@maru.test", password: "wrong" };

/** Who passes a procedure's gate, and an input that fits its schema. */
export type Access = [who: readonly Person[], input?: unknown];

/** Every procedure of the root router: one that is missing here fails the access test. */
export function accessTable({ variants }: Pick<typeof ids, "variants">): Record<string, Access> {
  return {
    "cart.add": [everybody, { variantId: unknownId, quantity: 1 }],
    "cart.applyCoupon": [everybody, { code: "NOBODY" }],
    "cart.count": [everybody],
    "cart.live": [everybody],
    "cart.mine": [everybody],
    "cart.moveToCart": [everybody, { variantId: unknownId }],
    "cart.remove": [everybody, { variantId: unknownId }],
    "cart.removeCoupon": [everybody, { code: "NOBODY" }],
    "cart.removeSaved": [everybody, { variantId: unknownId }],
    "cart.saveForLater": [everybody, { variantId: unknownId }],
    "cart.saved": [everybody],
    "cart.setQuantity": [everybody, { variantId: unknownId, quantity: 1 }],
    "catalog.categories": [everybody],
    "catalog.flashSale": [everybody, {}],
    "catalog.listing": [everybody, {}],
    "catalog.maker": [everybody],
    "catalog.product": [everybody, { slug: "blue-mug" }],
    "catalog.seller": [everybody, { slug: "haneul-works" }],
    "catalog.sitemap": [everybody, { part: 1 }],
    "catalog.sitemapParts": [everybody],
    "catalog.trending": [everybody, {}],
    "catalog.updateProduct": [["super"], { id: unknownId, version: 1 }],
    "checkout.attempt": [everybody, { token: "x" }],
    "checkout.extend": [everybody],
    "checkout.mine": [everybody],
    "checkout.pay": [everybody, { total: "1", currency: "USD" }],
    "checkout.setAddress": [
      everybody,
      {
        email: "a@maru.test",
        country: "KR",
        firstName: "A",
        lastName: "B",
        line1: "1",
        city: "Seoul",
        region: null,
        postalCode: "03059",
      },
    ],
    "checkout.setShipping": [everybody, { method: "standard" }],
    "checkout.start": [everybody],
    "desk.batch": [shops, {}],
    "desk.changeOfficeView": [desk, { id: unknownId }],
    "desk.changeShopView": [shops, { id: unknownId }],
    "desk.chosen": [shops, {}],
    "desk.customers": [desk, {}],
    "desk.deleteOfficeView": [desk, { id: unknownId }],
    "desk.deleteShopView": [shops, { id: unknownId }],
    "desk.find": [desk, { search: "ann" }],
    "desk.findOwn": [shops, { search: "ann" }],
    "desk.nextCustomers": [desk, {}],
    "desk.nextOrders": [desk, {}],
    "desk.nextOwnProducts": [shops, {}],
    "desk.nextParcels": [shops, {}],
    "desk.nextProducts": [desk, {}],
    "desk.nextSellers": [desk, {}],
    "desk.officeBadges": [desk, undefined],
    "desk.officeChoices": [desk, undefined],
    "desk.officeHome": [desk, undefined],
    "desk.officeViews": [desk, { list: "orders" }],
    "desk.orderTabs": [desk, undefined],
    "desk.orders": [desk, {}],
    "desk.ownProducts": [shops, {}],
    "desk.parcelTabs": [shops, undefined],
    "desk.parcels": [shops, {}],
    "desk.products": [desk, {}],
    "desk.saveOfficeView": [desk, { list: "orders", name: "Mine" }],
    "desk.saveShopView": [shops, { list: "parcels", name: "Mine" }],
    "desk.sellers": [desk, {}],
    "desk.shopBadges": [shops, undefined],
    "desk.shopChoices": [shops, undefined],
    "desk.shopHome": [shops, undefined],
    "desk.shopViews": [shops, { list: "parcels" }],
    "identity.endOtherSessions": [members, {}],
    "identity.endSession": [members, { id: unknownId }],
    "identity.me": [everybody],
    "identity.reading": [everybody],
    "identity.sessions": [members],
    "identity.setReading": [everybody, { text: "large", contrast: "auto", theme: "dark", motion: "less" }],
    "identity.signIn": [everybody, credentials],
    "identity.signOut": [everybody, {}],
    "inventory.availability": [everybody, { variants: [variants.mugBlue] }],
    "notifications.mailbox": [everybody],
    "orders.advance": [shops, { parcelIds: [unknownId], to: "packed" }],
    "orders.buyAgain": [everybody, { number: unknownNumber }],
    "orders.byNumber": [everybody, { number: unknownNumber }],
    "orders.live": [everybody, { number: unknownNumber }],
    "orders.mine": [members, {}],
    "orders.parcel": [shops, { parcelId: unknownId }],
    "orders.requestLink": [everybody, { token: "x" }],
    "orders.ship": [shops, { parcelId: unknownId, carrier: "Post", trackingNumber: "1" }],
    "orders.shipMany": [shops, { parcels: [{ parcelId: unknownId, carrier: "Post", trackingNumber: "1" }] }],
    "orders.track": [everybody, { number: unknownNumber, email: "a@maru.test" }],
    "orders.tracked": [everybody, { token: "x" }],
    "orders.trackedLive": [everybody, { token: "x" }],
    "reviews.ofProduct": [everybody, { slug: "blue-mug" }],
    "promotions.forProduct": [everybody, { slug: "blue-mug" }],
    "search.products": [everybody, { q: "mug" }],
    "search.suggest": [everybody, { q: "mug" }],
    "sellers.bySlug": [everybody, { slug: "haneul-works" }],
    "sellers.mine": [shops, undefined],
    "shipping.estimate": [everybody, { country: "KR" }],
    "support.openReviews": [desk, undefined],
    "support.orderStory": [desk, { number: unknownNumber }],
  };
}
