/** What cached pages are made of, as the tags that expire them; `server/reactions.ts` says which fact makes which stale. */
export const productTag = (productId: string): string => `product:${productId}`;
/** The lists of a channel: expired when a product joins, leaves or changes what a list shows. */
export const listingTag = (channel: string): string => `listing:${channel}`;
/** What shows a channel's public coupons: expired when one begins or ends. */
export const couponsTag = (channel: string): string => `coupons:${channel}`;

/** Tags of a page that lists products. */
export function tagsOfCards({ channel }: { channel: string }, cards: readonly { id: string }[]): string[] {
  return [listingTag(channel), ...new Set(cards.map(({ id }) => productTag(id)))];
}
