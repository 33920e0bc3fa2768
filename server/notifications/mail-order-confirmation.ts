import { formatMoney } from "#messages/format.ts";
import { orderById } from "#server/orders/queries.ts";
import type { Context } from "#server/platform/context.ts";
import type { Fact } from "#server/platform/events.ts";
import { isolated, mailWords } from "./mail-words.ts";
import { addressBlock, orderFacts, parcelBlock, totals } from "./order-blocks.ts";
import { queueMail } from "./queue-mail.ts";
import { shopLinks } from "./shop-links.ts";

/** Reacts to a new order: thanks the shopper and gives them all of it, with the link that opens it (R113, R126). */
export async function mailOrderConfirmation(ctx: Context, { payload }: Fact<"orders.order.created">): Promise<void> {
  const { locale, channelId } = await ctx.db.order.findUniqueOrThrow({
    where: { id: payload.orderId },
    select: { locale: true, channelId: true },
  });
  const order = await orderById(ctx.db, payload.orderId, locale);
  const links = await shopLinks(ctx.db, channelId, locale);
  const t = mailWords(locale);
  const isAwaiting = order.state === "awaitingDeposit";
  await queueMail(ctx, "orderConfirmation", order.id, order.email, {
    locale,
    origin: links.origin,
    subject: t("orderConfirmation.subject", { number: isolated(order.number, locale) }),
    preview: isAwaiting
      ? t("orderConfirmation.awaiting")
      : t("orderConfirmation.preview", { total: isolated(formatMoney(order.total, locale), locale) }),
    heading: t("orderConfirmation.heading", { name: isolated(order.address.name, locale) }),
    blocks: [
      {
        kind: "text",
        text: isAwaiting ? t("orderConfirmation.awaiting") : t("orderConfirmation.intro", { count: order.parcels.length }),
      },
      orderFacts(t, order),
      { kind: "button", label: t("mail.viewOrder"), href: links.order(order.number, order.key) },
      ...order.parcels.map((parcel) => parcelBlock(t, order, parcel, links.origin)),
      totals(t, order),
      addressBlock(t, order),
      { kind: "text", text: t("mail.keepLink"), isQuiet: true },
    ],
    footer: t("mail.whySent"),
  });
}
