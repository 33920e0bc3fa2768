import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";

/** Ends the session on this device, and lets go of the cart's cookie, which is the person's. A guest is signed out already. */
export async function signOut(ctx: ShopperContext): Promise<void> {
  ctx.cookies.remove("session");
  const { user } = ctx;
  if (!user) return;
  ctx.cookies.remove("cart");
  await inTransaction(ctx, (ctx) => tell(ctx, "identity.user.signedOut", { userId: user.id }, user.id));
}
