import { auditPerson } from "#server/platform/audit.ts";
import type { MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { addressesMax, findAddress, holdBook, type SavedAddressView, undoableSince, viewOf } from "./address-book.ts";
import type { SavedAddressInput } from "./schema.ts";

/** Takes an address out of the asker's book; for a day it can be put back. Refuses with `shipping.addressNotFound`. */
export async function removeAddress(ctx: MemberContext, { id }: SavedAddressInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await holdBook(ctx);
    const row = await findAddress(ctx, id);
    await ctx.db.savedAddress.update({ where: { id }, data: { removedAt: ctx.now } });
    await auditPerson(ctx, ctx.user.id, "shipping.removeAddress", viewOf(row), null);
  });
}

/**
 * Puts back what was removed, as the default it was unless another took its place; one that is there stays. Refuses with
 * `shipping.addressNotFound` after a day, `shipping.tooManyAddresses` (param `max`).
 */
export async function restoreAddress(ctx: MemberContext, { id }: SavedAddressInput): Promise<SavedAddressView> {
  const { id: userId } = ctx.user;
  return inTransaction(ctx, async (ctx) => {
    await holdBook(ctx);
    const row = await ctx.db.savedAddress.findFirst({ where: { id, userId } });
    refuseUnless(row && (!row.removedAt || row.removedAt >= undoableSince(ctx.now)), "shipping.addressNotFound", "missing");
    if (!row.removedAt) return viewOf(row);
    const others = await ctx.db.savedAddress.findMany({ where: { userId, removedAt: null } });
    refuseUnless(others.length < addressesMax, "shipping.tooManyAddresses", "rule", { max: addressesMax });
    const restored = await ctx.db.savedAddress.update({
      where: { id },
      data: {
        removedAt: null,
        isShippingDefault: row.isShippingDefault && !others.some(({ isShippingDefault }) => isShippingDefault),
        isBillingDefault: row.isBillingDefault && !others.some(({ isBillingDefault }) => isBillingDefault),
      },
    });
    await auditPerson(ctx, userId, "shipping.restoreAddress", null, viewOf(restored));
    return viewOf(restored);
  });
}
