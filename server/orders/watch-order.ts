import type { Context } from "#server/platform/context.ts";
import { subscribe } from "#server/platform/live.ts";
import { numberOfTrackToken } from "./order-link.ts";
import { orderByNumber, trackedOrder } from "./queries.ts";
import { newsOf } from "./rules.ts";
import type { ByNumber } from "./schema.ts";
import { orderTopic } from "./tell-order-changes.ts";
import type { OrderView, TrackView } from "./view.ts";

/** How much has happened to an order; a page that shows less asks again. */
export interface OrderNews {
  news: number;
}

/** The order's news now and after every change, for its member or whoever has its signed link. */
export function watchOrder(ctx: Context, input: ByNumber, signal: AbortSignal): AsyncGenerator<OrderNews, void, void> {
  return watch(input.number, () => orderByNumber(ctx, input), signal);
}

/** The same for whoever proved number and email. */
export function watchTracked(ctx: Context, token: string, signal: AbortSignal): AsyncGenerator<OrderNews, void, void> {
  return watch(numberOfTrackToken(token) ?? "", () => trackedOrder(ctx, token), signal);
}

/** It listens before it looks, so that nothing falls between the two. Refuses as `look` does. */
async function* watch(
  number: string,
  look: () => Promise<OrderView | TrackView>,
  signal: AbortSignal,
): AsyncGenerator<OrderNews, void, void> {
  const left = new AbortController();
  const changes = subscribe(orderTopic(number), AbortSignal.any([signal, left.signal]));
  try {
    for (let change = changes.next(); ; change = changes.next()) {
      yield { news: newsOf(await look()) };
      if ((await change).done) return;
    }
  } finally {
    left.abort();
  }
}
