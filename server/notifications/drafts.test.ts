import { describe, expect, test } from "vitest";
import type { OrderView, ParcelView } from "#server/orders/view.ts";
import type { MailDraft } from "./mail.ts";
import { mailHtml } from "./mail-html.ts";
import { orderConfirmation } from "./mail-order-confirmation.ts";
import { parcelDelivered, parcelShipped } from "./mail-parcel-news.ts";
import { mailText } from "./mail-text.ts";
import type { ShopLinks } from "./shop-links.ts";

const usd = (amount: bigint) => ({ amount, currency: "USD" });
const mug = {
  ...{ n: 1, slug: "blue-mug", name: "Porcelain mug <b>", options: [{ name: "Colour", value: "Blue" }], sku: "MUG", quantity: 2 },
  ...{ picture: null, unitPrice: usd(1800n), lineTotal: usd(3600n), discount: usd(0n) },
};
const parcel: ParcelView = {
  ...{ id: "p1", state: "new", sellerSlug: "haneul", sellerName: "Haneul & Works", carrier: null, trackingNumber: null },
  ...{ expectedFrom: "2026-11-24", expectedTo: "2026-11-27", shipping: usd(890n), lines: [mug], scans: [], history: [] },
};
const order: OrderView = {
  ...{
    id: "o1",
    number: "K7QM4X9T2B",
    key: "signature",
    state: "confirmed",
    placedAt: "2026-11-20T10:00:00Z",
    email: "ada@maru.test",
  },
  ...{
    locale: "en",
    shippingMethod: "standard",
    parcels: [parcel, { ...parcel, id: "p2" }],
    history: [],
    taxLines: [],
    discounts: [
      {
        ...{ promotionId: "d1", code: "WELCOME10", name: "10% off", amount: usd(100n), delivery: usd(0n) },
        freesDelivery: false,
      },
    ],
  },
  address: {
    country: "US",
    firstName: "Ada",
    lastName: "Lovelace",
    line1: "1 Main St",
    line2: null,
    city: "Reno",
    region: "NV",
    postalCode: "89501",
    phone: null,
  },
  ...{
    subtotal: usd(3600n),
    discount: usd(100n),
    shipping: usd(890n),
    taxAdded: usd(0n),
    taxIncluded: usd(0n),
    total: usd(4390n),
  },
};
const links: ShopLinks = {
  ...{ origin: "http://localhost:3000", cart: "http://localhost:3000/cart" },
  order: (number, key) => `http://localhost:3000/orders/${number}?key=${key}`,
};
const shipped: ParcelView = { ...parcel, state: "shipped", carrier: "DHL", trackingNumber: "00340434" };

const drafts: Record<string, (locale: string) => MailDraft> = {
  confirmation: (locale) => orderConfirmation({ ...order, locale }, links),
  awaiting: (locale) => orderConfirmation({ ...order, locale, state: "awaitingDeposit" }, links),
  shipped: (locale) => parcelShipped({ ...order, locale }, shipped, links),
  delivered: (locale) => parcelDelivered({ ...order, locale }, { ...shipped, state: "delivered" }, links),
};

describe.each(["en", "ko", "ar"])("in %s", (locale) => {
  test.each(Object.keys(drafts))("R113 the %s mail has number, link, items, and its own direction, in both forms", (kind) => {
    const draft = drafts[kind]?.(locale);
    if (!draft) throw new Error(kind);
    const [html, text] = [mailHtml(draft), mailText(draft)];
    for (const form of [html, text]) {
      expect(form).toContain("K7QM4X9T2B");
      expect(form).toContain("Haneul");
      expect(form).toContain("Porcelain mug");
      expect(form).toContain("http://localhost:3000/orders/K7QM4X9T2B?key=signature");
      expect(form).not.toMatch(/notifications\.|undefined|\{\w+\}|\[object/);
    }
    expect(html).toContain(`<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">`);
    expect(html).not.toMatch(/<script| style="| on\w+=/);
    expect(draft.subject.includes("\u2068")).toBe(locale === "ar");
  });
});

test("R126 a confirmation says what, how much, where to and when", () => {
  const text = mailText(orderConfirmation(order, links));
  for (const part of [
    "Ada Lovelace",
    "Colour: Blue",
    "Quantity 2",
    "$36.00",
    "-$1.00",
    "$8.90",
    "$43.90",
    "Reno NV 89501",
    "United States",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/Expected .*24.*27/);
  expect(text).toContain("its 2 sellers are preparing it");
});

test("a parcel's mail has carrier and tracking number, and says how many more come", () => {
  const text = mailText(parcelShipped(order, shipped, links));
  expect(text).toContain("Carrier: DHL");
  expect(text).toContain("Tracking number: 00340434");
  expect(text).toContain("2 more parcels");
  expect(mailText(parcelShipped({ ...order, parcels: [shipped] }, shipped, links))).not.toContain("more parcel");
});

test("names are text, whatever is in them", () => {
  const html = mailHtml(orderConfirmation(order, links));
  expect(html).toContain("Porcelain mug &#60;b&#62;");
  expect(html).toContain("Haneul &#38; Works");
});
