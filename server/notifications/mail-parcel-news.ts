import { wholeOrder } from "#server/orders/queries.ts";
import type { OrderView, ParcelView } from "#server/orders/view.ts";
import type { Context } from "#server/platform/context.ts";
import type { Fact } from "#server/platform/events.ts";
import type { MailBlock, MailDraft } from "./mail.ts";
import { isolated, mailWords } from "./mail-words.ts";
import { addressBlock, orderFacts, orderLink, parcelBlock, trackingFacts } from "./order-blocks.ts";
import { queueMail } from "./queue-mail.ts";
import { type ShopLinks, shopLinks } from "./shop-links.ts";

/** Reacts to a parcel handed to its carrier: what is in it, who carries it, under which number. */
export async function mailParcelShipped(ctx: Context, { payload }: Fact<"orders.parcel.shipped">): Promise<void> {
  const { order, parcel, links } = await parcelStory(ctx, payload);
  await queueMail(ctx, "parcelShipped", parcel.id, order.email, parcelShipped(order, parcel, links));
}

/** Reacts to a parcel that arrived. */
export async function mailParcelDelivered(ctx: Context, { payload }: Fact<"orders.parcel.delivered">): Promise<void> {
  const { order, parcel, links } = await parcelStory(ctx, payload);
  await queueMail(ctx, "parcelDelivered", parcel.id, order.email, parcelDelivered(order, parcel, links));
}

export function parcelShipped(order: OrderView, parcel: ParcelView, links: ShopLinks): MailDraft {
  const { locale } = order;
  const t = mailWords(locale);
  const carrier = isolated(parcel.carrier ?? "", locale);
  const seller = isolated(parcel.sellerName, locale);
  const waiting = order.parcels.filter(({ state }) => ["new", "confirmed", "packed"].includes(state)).length;
  const rest: MailBlock[] = waiting > 0 ? [{ kind: "text", text: t("parcelShipped.rest", { count: waiting }) }] : [];
  return {
    locale,
    origin: links.origin,
    subject: t("parcelShipped.subject", { seller, number: isolated(order.number, locale) }),
    preview: t("parcelShipped.preview", { carrier, tracking: isolated(parcel.trackingNumber ?? "", locale) }),
    heading: t("parcelShipped.heading"),
    blocks: [
      { kind: "text", text: t("parcelShipped.intro", { seller, carrier }) },
      trackingFacts(t, parcel),
      orderFacts(t, order),
      orderLink(t, order, links),
      parcelBlock(t, order, parcel, links.origin),
      ...rest,
      addressBlock(t, order),
    ],
    footer: t("mail.whySent"),
  };
}

export function parcelDelivered(order: OrderView, parcel: ParcelView, links: ShopLinks): MailDraft {
  const { locale } = order;
  const t = mailWords(locale);
  const seller = isolated(parcel.sellerName, locale);
  return {
    locale,
    origin: links.origin,
    subject: t("parcelDelivered.subject", { seller, number: isolated(order.number, locale) }),
    preview: t("parcelDelivered.preview", { seller }),
    heading: t("parcelDelivered.heading"),
    blocks: [
      { kind: "text", text: t("parcelDelivered.intro", { seller }) },
      orderFacts(t, order),
      orderLink(t, order, links),
      parcelBlock(t, order, parcel, links.origin),
      { kind: "text", text: t("parcelDelivered.help"), isQuiet: true },
    ],
    footer: t("mail.whySent"),
  };
}

interface ParcelStory {
  order: OrderView;
  parcel: ParcelView;
  links: ShopLinks;
}

async function parcelStory(ctx: Context, { orderId, parcelId }: { orderId: string; parcelId: string }): Promise<ParcelStory> {
  const { order, channelId } = await wholeOrder(ctx.db, orderId);
  const parcel = order.parcels.find(({ id }) => id === parcelId);
  if (!parcel) throw new Error(`order ${orderId} has no parcel ${parcelId}`);
  return { order, parcel, links: await shopLinks(ctx.db, channelId, order.locale) };
}
