import { auditPerson } from "#server/platform/audit.ts";
import type { MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { addressesMax, holdBook, type SavedAddressView, viewOf } from "./address-book.ts";
import { countries } from "./countries/registry.ts";
import { takeDefaults } from "./make-default.ts";
import { storedAddress } from "./rules.ts";
import type { AddAddress } from "./schema.ts";

/**
 * Puts an address into the asker's book; the first one is the default for everything. The same address again is the one that is there.
 * Refuses with `channels.countryNotServed`, `shipping.tooManyAddresses` (param `max`).
 */
export async function addAddress(ctx: MemberContext, given: AddAddress): Promise<SavedAddressView> {
  const country = countries[given.country];
  refuseUnless(country && ctx.site.countries.includes(country.code), "channels.countryNotServed", "rule");
  const address = storedAddress(country, given);
  const { id: userId } = ctx.user;
  return inTransaction(ctx, async (ctx) => {
    await holdBook(ctx);
    const same = await ctx.db.savedAddress.findFirst({ where: { userId, removedAt: null, ...address } });
    const count = await ctx.db.savedAddress.count({ where: { userId, removedAt: null } });
    refuseUnless(same || count < addressesMax, "shipping.tooManyAddresses", "rule", { max: addressesMax });
    const row = same ?? (await ctx.db.savedAddress.create({ data: { userId, ...address } }));
    if (!same) await auditPerson(ctx, userId, "shipping.addAddress", null, { id: row.id, ...address });
    const taken = await takeDefaults(ctx, row, {
      shipping: count === 0 || given.isShippingDefault === true,
      billing: count === 0 || given.isBillingDefault === true,
    });
    return viewOf(taken);
  });
}
