import { orderById } from "#server/orders/queries.ts";
import type { OrderView, ParcelView } from "#server/orders/view.ts";
import type { Context } from "#server/platform/context.ts";
import type { Fact } from "#server/platform/events.ts";
import type { MailBlock } from "./mail.ts";
import { isolated, type MailWords, mailWords } from "./mail-words.ts";
import { addressBlock, orderFacts, parcelBlock, trackingFacts } from "./order-blocks.ts";
import { queueMail } from "./queue-mail.ts";
import { type ShopLinks, shopLinks } from "./shop-links.ts";

/** Reacts to a parcel handed to its carrier: what is in it, who carries it, under which number. */
export async function mailParcelShipped(ctx: Context, { payload }: Fact<"orders.parcel.shipped">): Promise<void> {
  const { order, parcel, links, t, locale } = await parcelStory(ctx, payload);
  const carrier = isolated(payload.carrier, locale);
  const tracking = isolated(payload.trackingNumber, locale);
  const seller = isolated(parcel.sellerName, locale);
  const waiting = order.parcels.filter(({ state }) => ["new", "confirmed", "packed"].includes(state)).length;
  const rest: MailBlock[] = waiting > 0 ? [{ kind: "text", text: t("parcelShipped.rest", { count: waiting }) }] : [];
  await queueMail(ctx, "parcelShipped", parcel.id, order.email, {
    locale,
    origin: links.origin,
    subject: t("parcelShipped.subject", { seller, number: isolated(order.number, locale) }),
    preview: t("parcelShipped.preview", { carrier, tracking }),
    heading: t("parcelShipped.heading"),
    blocks: [
      { kind: "text", text: t("parcelShipped.intro", { seller, carrier }) },
      ...trackingFacts(t, parcel),
      ...orderLink(t, order, links),
      parcelBlock(t, order, parcel, links.origin),
      ...rest,
      addressBlock(t, order),
    ],
    footer: t("mail.whySent"),
  });
}

/** Reacts to a parcel that arrived. */
export async function mailParcelDelivered(ctx: Context, { payload }: Fact<"orders.parcel.delivered">): Promise<void> {
  const { order, parcel, links, t, locale } = await parcelStory(ctx, payload);
  const seller = isolated(parcel.sellerName, locale);
  await queueMail(ctx, "parcelDelivered", parcel.id, order.email, {
    locale,
    origin: links.origin,
    subject: t("parcelDelivered.subject", { seller, number: isolated(order.number, locale) }),
    preview: t("parcelDelivered.preview", { seller }),
    heading: t("parcelDelivered.heading"),
    blocks: [
      { kind: "text", text: t("parcelDelivered.intro", { seller }) },
      ...orderLink(t, order, links),
      parcelBlock(t, order, parcel, links.origin),
      { kind: "text", text: t("parcelDelivered.help"), isQuiet: true },
    ],
    footer: t("mail.whySent"),
  });
}

interface ParcelStory {
  order: OrderView;
  parcel: ParcelView;
  links: ShopLinks;
  t: MailWords;
  locale: string;
}

async function parcelStory(ctx: Context, { orderId, parcelId }: { orderId: string; parcelId: string }): Promise<ParcelStory> {
  const { locale, channelId } = await ctx.db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { locale: true, channelId: true },
  });
  const order = await orderById(ctx.db, orderId, locale);
  const parcel = order.parcels.find(({ id }) => id === parcelId);
  if (!parcel) throw new Error(`order ${orderId} has no parcel ${parcelId}`);
  return { order, parcel, locale, links: await shopLinks(ctx.db, channelId, locale), t: mailWords(locale) };
}

function orderLink(t: MailWords, order: OrderView, links: ShopLinks): MailBlock[] {
  return [orderFacts(t, order), { kind: "button", label: t("mail.viewOrder"), href: links.order(order.number, order.key) }];
}
