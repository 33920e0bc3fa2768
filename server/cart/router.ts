import { shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { addToCart } from "./add-to-cart.ts";
import { applyCoupon } from "./apply-coupon.ts";
import { mergeNews } from "./merge-news.ts";
import { moveToCart } from "./move-to-cart.ts";
import { myCart, myCartCount, mySaved } from "./queries.ts";
import { removeCoupon } from "./remove-coupon.ts";
import { removeLine } from "./remove-line.ts";
import { removeSaved } from "./remove-saved.ts";
import { saveForLater } from "./save-for-later.ts";
import { addToCartInput, applyCouponInput, removeLineInput, savedLineInput, setQuantityInput } from "./schema.ts";
import { setQuantity } from "./set-quantity.ts";
import { watchCart } from "./watch-cart.ts";

const changes = { limit: { name: "cart.change", max: 240, windowSeconds: 60 } };
/** Codes are worth guessing. */
const codes = { limit: { name: "cart.coupon", max: 30, windowSeconds: 60 } };

export const cart = router({
  mine: shopper.query(({ ctx }) => myCart(ctx)),
  count: shopper.query(({ ctx }) => myCartCount(ctx)),
  add: shopper
    .meta(changes)
    .input(addToCartInput)
    .mutation(({ ctx, input }) => addToCart(ctx, input)),
  setQuantity: shopper
    .meta(changes)
    .input(setQuantityInput)
    .mutation(({ ctx, input }) => setQuantity(ctx, input)),
  remove: shopper
    .meta(changes)
    .input(removeLineInput)
    .mutation(({ ctx, input }) => removeLine(ctx, input)),
  mergeNews: shopper.query(({ ctx }) => mergeNews(ctx)),
  saved: shopper.query(({ ctx }) => mySaved(ctx)),
  saveForLater: shopper
    .meta(changes)
    .input(savedLineInput)
    .mutation(({ ctx, input }) => saveForLater(ctx, input)),
  moveToCart: shopper
    .meta(changes)
    .input(savedLineInput)
    .mutation(({ ctx, input }) => moveToCart(ctx, input)),
  removeSaved: shopper
    .meta(changes)
    .input(savedLineInput)
    .mutation(({ ctx, input }) => removeSaved(ctx, input)),
  applyCoupon: shopper
    .meta(codes)
    .input(applyCouponInput)
    .mutation(({ ctx, input }) => applyCoupon(ctx, input)),
  removeCoupon: shopper
    .meta(changes)
    .input(applyCouponInput)
    .mutation(({ ctx, input }) => removeCoupon(ctx, input)),
  live: shopper.subscription(({ ctx, signal }) => watchCart(ctx, signal ?? new AbortController().signal)),
});
