import { cart } from "./cart/router.ts";
import { router } from "./platform/trpc.ts";

/** Every operation of the shop, by domain; each is declared once, in its domain's `router.ts`. */
export const appRouter = router({ cart });

export type AppRouter = typeof appRouter;
