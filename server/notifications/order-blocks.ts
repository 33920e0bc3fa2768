import { countryName, formatDate, formatDays, formatMoney } from "#messages/format.ts";
import { type PictureView, pictureUrl } from "#server/media/picture-view.ts";
import type { OrderLineView, OrderView, ParcelView } from "#server/orders/view.ts";
import { sum } from "#server/platform/money.ts";
import { addressLines } from "#server/shipping/rules.ts";
import type { MailBlock, MailItem } from "./mail.ts";
import type { MailWords } from "./mail-words.ts";
import type { ShopLinks } from "./shop-links.ts";

/** Number and day of the order. */
export function orderFacts(t: MailWords, order: OrderView): MailBlock {
  const placedOn = formatDate(new Date(order.placedAt), order.locale, "date");
  return {
    kind: "facts",
    rows: [
      { label: t("mail.order"), value: order.number },
      { label: t("mail.placedOn"), value: placedOn },
    ],
  };
}

/** One parcel: who sends it, when it is expected, and what is in it. */
export function parcelBlock(t: MailWords, order: OrderView, parcel: ParcelView, origin: string): MailBlock {
  const { expectedFrom: from, expectedTo: to } = parcel;
  const days = from && to ? formatDays(new Date(from), new Date(to), order.locale) : null;
  return {
    kind: "items",
    title: t("mail.parcelFrom", { seller: parcel.sellerName }),
    note: days && parcel.state !== "delivered" ? t("mail.expected", { days }) : undefined,
    items: parcel.lines.map((line) => itemOf(t, order, line, origin)),
  };
}

export function trackingFacts(t: MailWords, { carrier, trackingNumber }: ParcelView): MailBlock {
  const rows = [
    { label: t("mail.carrier"), value: carrier ?? "" },
    { label: t("mail.trackingNumber"), value: trackingNumber ?? "" },
  ];
  return { kind: "facts", rows: rows.filter(({ value }) => value !== "") };
}

/** Opens the order without signing in. */
export function orderLink(t: MailWords, { number, key }: OrderView, links: ShopLinks): MailBlock {
  return { kind: "button", label: t("mail.viewOrder"), href: links.order(number, key) };
}

/** What the order costs, part by part; parts that are nothing are left out, but for delivery. */
export function totals(t: MailWords, order: OrderView): MailBlock {
  const { subtotal, discounts, taxAdded, taxIncluded, total, locale } = order;
  const waived = sum(discounts.map(({ delivery }) => delivery.amount));
  const shipping = { ...order.shipping, amount: order.shipping.amount + waived };
  const off = (of: "amount" | "delivery") =>
    discounts
      .filter((one) => one[of].amount > 0n)
      .map((one) => row(`${one.name} (${one.code})`, formatMoney({ ...one[of], amount: -one[of].amount }, locale)));
  const row = (label: string, value: string, isStrong = false) => ({ label, value, isStrong });
  const rows = [row(t("mail.subtotal"), formatMoney(subtotal, locale)), ...off("amount")];
  rows.push(row(t("mail.delivery"), shipping.amount === 0n ? t("mail.free") : formatMoney(shipping, locale)), ...off("delivery"));
  if (taxAdded.amount > 0n) rows.push(row(t("mail.tax"), formatMoney(taxAdded, locale)));
  rows.push(row(t("mail.total"), formatMoney(total, locale), true));
  if (taxIncluded.amount > 0n) rows.push(row(t("mail.taxIncluded"), formatMoney(taxIncluded, locale)));
  return { kind: "facts", rows };
}

export function addressBlock(t: MailWords, { address, locale }: OrderView): MailBlock {
  return { kind: "lines", title: t("mail.address"), lines: [...addressLines(address), countryName(address.country, locale)] };
}

function itemOf(t: MailWords, order: OrderView, line: OrderLineView, origin: string): MailItem {
  const options = line.options.map(({ name, value }) => `${name}: ${value}`).join(" · ");
  return {
    name: line.name,
    details: [options, t("mail.quantity", { quantity: line.quantity })].filter(Boolean),
    amount: formatMoney(line.lineTotal, order.locale),
    picture: line.picture && mailPicture(line.picture, origin),
  };
}

/** At 64 pixels of width; alternative text would only repeat the name beside it. */
function mailPicture({ id, width, height }: PictureView, origin: string): MailItem["picture"] {
  return { src: `${origin}${pictureUrl(id, 160)}`, height: Math.round((64 * height) / width) };
}
