import type { Context, MemberContext } from "#server/platform/context.ts";
import type { SavedAddress } from "#server/platform/generated/prisma/client.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import type { SavedAddressInput, StoredAddress } from "./schema.ts";

export const addressesMax = 20;
/** How long a removal can be taken back. */
const undoHours = 24;

/** An address of the asker's book. */
export interface SavedAddressView extends StoredAddress {
  id: string;
  isShippingDefault: boolean;
  isBillingDefault: boolean;
}

/** The asker's addresses: the default for parcels first, then the default for bills, then the newest. */
export async function myAddresses({ db, user }: MemberContext): Promise<SavedAddressView[]> {
  const rows = await db.savedAddress.findMany({
    where: { userId: user.id, removedAt: null },
    orderBy: [{ isShippingDefault: "desc" }, { isBillingDefault: "desc" }, { createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(viewOf);
}

/** One of the asker's addresses; refuses with `shipping.addressNotFound`, also for somebody else's and a removed one. */
export async function myAddress(ctx: MemberContext, { id }: SavedAddressInput): Promise<SavedAddressView> {
  return viewOf(await findAddress(ctx, id));
}

export async function findAddress({ db, user }: MemberContext, id: string): Promise<SavedAddress> {
  const found = await db.savedAddress.findFirst({ where: { id, userId: user.id, removedAt: null } });
  refuseUnless(found, "shipping.addressNotFound", "missing");
  return found;
}

/** The earliest moment at which an address may have been removed to be taken back now. */
export function undoableSince(now: Date): Date {
  return new Date(now.getTime() - undoHours * 3_600_000);
}

/** Lets one deed on the asker's book happen at a time, until the transaction ends: limit and defaults are counted over all of it. */
export async function holdBook({ db, user }: MemberContext): Promise<void> {
  await db.$queryRaw`select 1 from app_user where id = ${user.id}::uuid for no key update`;
}

/** Removed addresses that can no longer be taken back. @returns how many went. */
export async function sweepAddresses({ db, now }: Context): Promise<number> {
  const { count } = await db.savedAddress.deleteMany({ where: { removedAt: { lt: undoableSince(now) } } });
  return count;
}

export function viewOf(row: SavedAddress): SavedAddressView {
  const { userId: _userId, createdAt: _createdAt, removedAt: _removedAt, ...view } = row;
  return view;
}
