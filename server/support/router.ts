import { z } from "zod";
import { orderNumber } from "#server/orders/schema.ts";
import { adminOnChannel } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { openReviews } from "./open-reviews.ts";
import { orderStory } from "./order-story.ts";

export const support = router({
  orderStory: adminOnChannel("orders.read")
    .input(z.strictObject({ number: orderNumber }))
    .query(({ ctx, input }) => orderStory(ctx, input.number)),
  openReviews: adminOnChannel("orders.read").query(({ ctx }) => openReviews(ctx)),
});
