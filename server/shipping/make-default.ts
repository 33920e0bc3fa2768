import { auditPerson } from "#server/platform/audit.ts";
import type { MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import type { SavedAddress } from "#server/platform/generated/prisma/client.ts";
import { findAddress, holdBook, type SavedAddressView, viewOf } from "./address-book.ts";
import type { MakeDefault } from "./schema.ts";

type Use = MakeDefault["use"];
const columns = { shipping: "isShippingDefault", billing: "isBillingDefault" } as const;

/** Makes an address the one for parcels or for bills, instead of the one before. Refuses with `shipping.addressNotFound`. */
export async function makeDefault(ctx: MemberContext, { id, use }: MakeDefault): Promise<SavedAddressView> {
  return inTransaction(ctx, async (ctx) => {
    await holdBook(ctx);
    return viewOf(await takeDefaults(ctx, await findAddress(ctx, id), { [use]: true }));
  });
}

/** Inside a transaction that holds the book: gives `row` the uses that it is to have and does not have yet. */
export async function takeDefaults(
  ctx: MemberContext,
  row: SavedAddress,
  wanted: Partial<Record<Use, boolean>>,
): Promise<SavedAddress> {
  const { id: userId } = ctx.user;
  let now = row;
  for (const use of ["shipping", "billing"] as const) {
    const column = columns[use];
    if (!wanted[use] || now[column]) continue;
    const held = { userId, removedAt: null, [column]: true };
    const before = await ctx.db.savedAddress.findFirst({ where: held, select: { id: true } });
    await ctx.db.savedAddress.updateMany({ where: held, data: { [column]: false } });
    now = await ctx.db.savedAddress.update({ where: { id: row.id }, data: { [column]: true } });
    await auditPerson(ctx, userId, "shipping.makeDefault", { use, id: before?.id ?? null }, { use, id: row.id });
  }
  return now;
}
