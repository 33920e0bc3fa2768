import { formatMoney } from "#messages/format.ts";
import { wholeOrder } from "#server/orders/queries.ts";
import type { OrderView } from "#server/orders/view.ts";
import type { Context } from "#server/platform/context.ts";
import type { Fact } from "#server/platform/events.ts";
import { recipientName } from "#server/shipping/rules.ts";
import type { MailDraft } from "./mail.ts";
import { isolated, mailWords } from "./mail-words.ts";
import { addressBlock, orderFacts, orderLink, parcelBlock, totals } from "./order-blocks.ts";
import { queueMail } from "./queue-mail.ts";
import { type ShopLinks, shopLinks } from "./shop-links.ts";

/** Reacts to a new order: thanks the shopper and gives them all of it, with the link that opens it (R113, R126). */
export async function mailOrderConfirmation(ctx: Context, { payload }: Fact<"orders.order.created">): Promise<void> {
  await mailOrder(ctx, payload.orderId, payload.orderId);
}

/** Sends the same again to the same address, for somebody who lost the link: once per request (D14). */
export async function mailOrderLink(ctx: Context, { payload }: Fact<"orders.link.requested">): Promise<void> {
  await mailOrder(ctx, payload.orderId, `${payload.orderId}:${payload.requestId}`);
}

async function mailOrder(ctx: Context, orderId: string, about: string): Promise<void> {
  const { order, channelId } = await wholeOrder(ctx.db, orderId);
  const links = await shopLinks(ctx.db, channelId, order.locale);
  await queueMail(ctx, "orderConfirmation", about, order.email, orderConfirmation(order, links));
}

export function orderConfirmation(order: OrderView, links: ShopLinks): MailDraft {
  const { locale } = order;
  const t = mailWords(locale);
  const isAwaiting = order.state === "awaitingDeposit";
  const total = isolated(formatMoney(order.total, locale), locale);
  return {
    locale,
    origin: links.origin,
    subject: t("orderConfirmation.subject", { number: isolated(order.number, locale) }),
    preview: isAwaiting ? t("orderConfirmation.awaiting") : t("orderConfirmation.preview", { total }),
    heading: t("orderConfirmation.heading", { name: isolated(recipientName(order.address), locale) }),
    blocks: [
      {
        kind: "text",
        text: isAwaiting ? t("orderConfirmation.awaiting") : t("orderConfirmation.intro", { count: order.parcels.length }),
      },
      orderFacts(t, order),
      orderLink(t, order, links),
      ...order.parcels.map((parcel) => parcelBlock(t, order, parcel, links.origin)),
      totals(t, order),
      addressBlock(t, order),
      { kind: "text", text: t("mail.keepLink"), isQuiet: true },
    ],
    footer: t("mail.whySent"),
  };
}
