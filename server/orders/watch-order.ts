import type { Context } from "#server/platform/context.ts";
import { subscribe } from "#server/platform/live.ts";
import { orderByNumber } from "./queries.ts";
import type { ByNumber } from "./schema.ts";
import { orderTopic } from "./tell-order-changes.ts";
import type { OrderState } from "./view.ts";

/** The order's state now and after every change, for its member or whoever has its signed link. */
export async function* watchOrder(
  ctx: Context,
  input: ByNumber,
  signal: AbortSignal,
): AsyncGenerator<{ state: OrderState }, void, void> {
  yield { state: (await orderByNumber(ctx, input)).state };
  for await (const _ of subscribe(orderTopic(input.number), signal)) yield { state: (await orderByNumber(ctx, input)).state };
}
