import { auditPerson } from "#server/platform/audit.ts";
import type { MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { findAddress, holdBook, type SavedAddressView, viewOf } from "./address-book.ts";
import { countries } from "./countries/registry.ts";
import { takeDefaults } from "./make-default.ts";
import { storedAddress } from "./rules.ts";
import type { ChangeAddress } from "./schema.ts";

/**
 * Writes an address of the asker's anew. Refuses with `shipping.addressNotFound`, and with `channels.countryNotServed` where it moves to
 * a country that this channel does not serve; one that was saved on another channel may stay where it is.
 */
export async function changeAddress(ctx: MemberContext, { id, ...given }: ChangeAddress): Promise<SavedAddressView> {
  return inTransaction(ctx, async (ctx) => {
    await holdBook(ctx);
    const before = await findAddress(ctx, id);
    const country = countries[given.country];
    const isServed = country && (ctx.site.countries.includes(country.code) || before.country === country.code);
    refuseUnless(country && isServed, "channels.countryNotServed", "rule");
    const address = storedAddress(country, given);
    const was = storedAddress(country, before);
    const row = await ctx.db.savedAddress.update({ where: { id }, data: { ...address } });
    if (JSON.stringify({ ...was, country: before.country }) !== JSON.stringify(address))
      await auditPerson(ctx, ctx.user.id, "shipping.changeAddress", viewOf(before), viewOf(row));
    const wanted = { shipping: given.isShippingDefault === true, billing: given.isBillingDefault === true };
    return viewOf(await takeDefaults(ctx, row, wanted));
  });
}
