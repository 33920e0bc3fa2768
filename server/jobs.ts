/** The clock: when which verb runs. Times are UTC; each turn runs on one node. */
import { followNotices } from "./checkout/receive-webhook.ts";
import { reconcilePayments } from "./checkout/reconcile-payments.ts";
import { sweepAttempts } from "./checkout/sweep-attempts.ts";
import { sweepLists } from "./favorites/sweep-lists.ts";
import { sweepLinks } from "./identity/sweep-links.ts";
import { sweepSessions } from "./identity/sweep-sessions.ts";
import { sweepVisitors } from "./identity/visitor.ts";
import { drawAhead } from "./media/draw-ahead.ts";
import { sweepFarewells } from "./notifications/mail-farewell.ts";
import { sendMails } from "./notifications/send-mails.ts";
import { turnSales } from "./offers/turn-sales.ts";
import { followParcels } from "./orders/follow-parcels.ts";
import { rankProducts } from "./orders/rank-products.ts";
import { defineJob, type JobDefinition } from "./platform/jobs.ts";
import { sweepPlumbing } from "./platform/sweep-plumbing.ts";
import { watchInvariants } from "./platform/watch-invariants.ts";
import { sweepExports } from "./privacy/ask-export.ts";
import { sweepGuestConsents } from "./privacy/sweep-guest-consents.ts";
import { planSales } from "./promotions/plan-sales.ts";
import { turnPromotions } from "./promotions/turn-promotions.ts";
import { sweepAddresses } from "./shipping/address-book.ts";

export const jobs: readonly JobDefinition[] = [
  defineJob({ name: "checkout.sweep-attempts", cron: "* * * * *", run: (ctx) => sweepAttempts(ctx) }),
  defineJob({ name: "checkout.follow-notices", cron: "* * * * *", run: (ctx) => followNotices(ctx) }),
  defineJob({ name: "checkout.reconcile-payments", cron: "* * * * *", run: (ctx) => reconcilePayments(ctx) }),
  defineJob({ name: "orders.follow-parcels", cron: "* * * * *", run: (ctx) => followParcels(ctx) }),
  defineJob({ name: "orders.rank-products", cron: "11 * * * *", expireSeconds: 600, run: (ctx) => rankProducts(ctx) }),
  defineJob({ name: "notifications.send-mails", cron: "* * * * *", run: (ctx) => sendMails(ctx) }),
  defineJob({ name: "notifications.sweep-farewells", cron: "*/10 * * * *", run: (ctx) => sweepFarewells(ctx) }),
  defineJob({ name: "media.draw-ahead", cron: "* * * * *", expireSeconds: 300, run: (ctx) => drawAhead(ctx) }),
  defineJob({ name: "promotions.plan-sales", cron: "* * * * *", run: planSales }),
  defineJob({ name: "promotions.turn-promotions", cron: "* * * * *", run: turnPromotions }),
  defineJob({ name: "offers.turn-sales", cron: "* * * * *", run: turnSales }),
  defineJob({ name: "favorites.sweep-lists", cron: "53 3 * * *", run: (ctx) => sweepLists(ctx) }),
  defineJob({ name: "identity.sweep-sessions", cron: "41 3 * * *", run: (ctx) => sweepSessions(ctx) }),
  defineJob({ name: "identity.sweep-links", cron: "47 3 * * *", run: (ctx) => sweepLinks(ctx) }),
  defineJob({ name: "privacy.sweep-exports", cron: "19 * * * *", run: (ctx) => sweepExports(ctx) }),
  defineJob({ name: "privacy.sweep-guest-consents", cron: "57 3 * * *", run: (ctx) => sweepGuestConsents(ctx) }),
  defineJob({ name: "identity.sweep-visitors", cron: "51 3 * * *", run: (ctx) => sweepVisitors(ctx) }),
  defineJob({ name: "shipping.sweep-addresses", cron: "29 * * * *", run: (ctx) => sweepAddresses(ctx) }),
  defineJob({ name: "platform.watch-invariants", cron: "7 * * * *", expireSeconds: 600, run: watchInvariants }),
  defineJob({ name: "platform.sweep-plumbing", cron: "23 3 * * *", expireSeconds: 600, run: sweepPlumbing }),
];
