/** What follows from what: the only place to learn who reacts to a fact. */
import "./facts.ts";
import { mailAccountLink } from "./notifications/mail-account-link.ts";
import { mailOrderConfirmation, mailOrderLink } from "./notifications/mail-order-confirmation.ts";
import { mailParcelDelivered, mailParcelShipped } from "./notifications/mail-parcel-news.ts";
import { mailPaymentProblem } from "./notifications/mail-payment-problem.ts";
import {
  mailEmailChanging,
  mailPasswordChanged,
  mailProviderLinked,
  mailSessionReused,
} from "./notifications/mail-security-news.ts";
import { sendMails } from "./notifications/send-mails.ts";
import { adoptGuestOrders } from "./orders/adopt-guest-orders.ts";
import { capturePayments } from "./payments/capture-payments.ts";
import { type Consumer, on } from "./platform/consumer.ts";
import { pageExpiry } from "./platform/expire-pages.ts";
import { makeExport } from "./privacy/make-export.ts";
import { couponsTag, listingTag, productTag } from "./storefront/page-tags.ts";

const stalePages = ({ products, channel }: { products: readonly string[]; channel: string }) => [
  listingTag(channel),
  ...products.map(productTag),
];

const staleCoupons = ({ channels }: { channels: readonly string[] }) => channels.map(couponsTag);

export const reactions: readonly Consumer[] = [
  on("orders.order.created", "payments.capture", "atLeastOnce", (ctx, { payload }) => capturePayments(ctx, payload.attemptId)),
  on("orders.order.created", "notifications.orderConfirmation", "exactlyOnce", mailOrderConfirmation),
  on("orders.link.requested", "notifications.orderLink", "exactlyOnce", mailOrderLink),
  on("orders.parcel.shipped", "notifications.parcelShipped", "exactlyOnce", mailParcelShipped),
  on("orders.parcel.delivered", "notifications.parcelDelivered", "exactlyOnce", mailParcelDelivered),
  on("payments.payment.failed", "notifications.paymentProblem", "exactlyOnce", mailPaymentProblem),
  on("identity.link.asked", "notifications.accountLink", "exactlyOnce", mailAccountLink),
  on("identity.user.registered", "orders.adoptGuestOrders", "exactlyOnce", adoptGuestOrders),
  on("identity.email.changed", "orders.adoptOrdersOfNewEmail", "exactlyOnce", adoptGuestOrders),
  on("identity.email.changing", "notifications.emailChanging", "exactlyOnce", mailEmailChanging),
  on("identity.password.changed", "notifications.passwordChanged", "exactlyOnce", mailPasswordChanged),
  on("identity.provider.linked", "notifications.providerLinked", "exactlyOnce", mailProviderLinked),
  on("identity.session.reused", "notifications.sessionReused", "exactlyOnce", mailSessionReused),
  on("privacy.export.asked", "privacy.makeExport", "atLeastOnce", makeExport),
  on("notifications.mail.queued", "notifications.send", "atLeastOnce", (ctx) => sendMails(ctx)),

  // Cached pages: which tags a fact makes stale, on every node.
  pageExpiry({
    "catalog.product.updated": ({ productId, channels }) => [productTag(productId), ...channels.map(listingTag)],
    "offers.sale.opened": stalePages,
    "offers.sale.closed": stalePages,
    "promotions.promotion.opened": staleCoupons,
    "promotions.promotion.closed": staleCoupons,
    "inventory.stock.bandChanged": ({ productId }) => [productTag(productId)],
  }),
];
