import { describe, expect, test } from "vitest";
import { keysOf, opened, type Sealed } from "#server/platform/sealed-text.ts";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { eraseMe } from "#server/privacy/erase-me.ts";
import { exportParts } from "#server/privacy/export-parts.ts";
import { appRouter } from "#server/router.ts";
import { addAddress } from "./add-address.ts";
import { addressesMax, myAddress, myAddresses, sweepAddresses } from "./address-book.ts";
import { changeAddress } from "./change-address.ts";
import { makeDefault } from "./make-default.ts";
import { removeAddress, restoreAddress } from "./remove-address.ts";

const { ctx, db, owner, users } = await world();
const me = ctx.asShopper();
const home = {
  country: "US",
  firstName: "Ann",
  lastName: "Lee",
  line1: "1 Main Street",
  city: "Springfield",
  region: "CA",
  postalCode: "90210",
  phone: "+1 202 555 0177",
};
const at = (line1: string) => ({ ...home, line1 });
const missing = { code: "shipping.addressNotFound", kind: "missing" };
const empty = () => owner.savedAddress.deleteMany({});
const later = (hours: number) => ({ ...me, now: new Date(me.now.getTime() + hours * 3_600_000) });

describe("R164 an address book", () => {
  test("the first address is the default for both; another takes a default away, and each has one only", async () => {
    const first = await addAddress(me, home);
    expect(first).toMatchObject({ line1: "1 Main Street", isShippingDefault: true, isBillingDefault: true });
    const second = await addAddress(me, { ...at("2 Side Street"), isShippingDefault: true });
    expect(second).toMatchObject({ isShippingDefault: true, isBillingDefault: false });
    expect(await myAddress(me, first)).toMatchObject({ isShippingDefault: false, isBillingDefault: true });
    await makeDefault(me, { id: second.id, use: "billing" });
    expect((await myAddresses(me)).map(({ line1, isBillingDefault }) => [line1, isBillingDefault])).toEqual([
      ["2 Side Street", true],
      ["1 Main Street", false],
    ]);
    const twice = owner.$executeRaw`update saved_address set is_shipping_default = true`;
    await expect(twice).rejects.toThrow(/saved_address_one_shipping_default/);
  });

  test("several at once leave one default, one of what is the same, and never more than the limit", async () => {
    await empty();
    await Promise.all([1, 2, 3, 4].map(() => addAddress(me, home)));
    expect(await myAddresses(me)).toHaveLength(1);
    const many = Array.from({ length: addressesMax + 3 }, (_, n) =>
      addAddress(me, { ...at(`${n} Long Road`), isShippingDefault: true }),
    );
    const refused = (await Promise.allSettled(many)).filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(4);
    expect(refused[0]).toMatchObject({ reason: { code: "shipping.tooManyAddresses", params: { max: addressesMax } } });
    const all = await myAddresses(me);
    expect(all).toHaveLength(addressesMax);
    expect(all.filter(({ isShippingDefault }) => isShippingDefault)).toHaveLength(1);
  });

  test("somebody else's address is missing, whatever is asked of it", async () => {
    await empty();
    const { id } = await addAddress(me, home);
    const other = ctx.asAdmin();
    await expect(myAddress(other, { id })).rejects.toMatchObject(missing);
    await expect(changeAddress(other, { id, ...at("Mine") })).rejects.toMatchObject(missing);
    await expect(makeDefault(other, { id, use: "shipping" })).rejects.toMatchObject(missing);
    await expect(removeAddress(other, { id })).rejects.toMatchObject(missing);
    await expect(restoreAddress(other, { id })).rejects.toMatchObject(missing);
    expect(await myAddresses(other)).toEqual([]);
    expect(await myAddress(me, { id })).toMatchObject({ line1: home.line1 });
  });

  test("a country's rules hold as at checkout, and what it does not use is not kept", async () => {
    await empty();
    const door = createCallerFactory(appRouter)(me).shipping;
    await expect(door.addAddress({ ...home, postalCode: "x", region: undefined })).rejects.toMatchObject({
      cause: { fields: { postalCode: "shipping.postalCodeInvalid", region: "shipping.fieldRequired" } },
    });
    await expect(addAddress(me, { ...home, country: "ZZ" })).rejects.toMatchObject({ code: "channels.countryNotServed" });
    const { id } = await addAddress(me, home);
    const moved = await changeAddress(me, { id, ...home, country: "DE", city: "Berlin", postalCode: "10115" });
    expect(moved).toMatchObject({ country: "DE", region: null, isShippingDefault: true });
    await expect(changeAddress(me, { id, ...home, country: "ZZ" })).rejects.toMatchObject({ code: "channels.countryNotServed" });
  });

  test("a removal can be taken back for a day, as the default unless another took its place", async () => {
    await empty();
    const { id } = await addAddress(me, home);
    await removeAddress(me, { id });
    await expect(removeAddress(me, { id })).rejects.toMatchObject(missing);
    expect(await myAddresses(me)).toEqual([]);
    expect(await restoreAddress(later(23), { id })).toMatchObject({ isShippingDefault: true, isBillingDefault: true });
    expect(await restoreAddress(me, { id })).toMatchObject({ id });
    await removeAddress(me, { id });
    await addAddress(me, at("2 Side Street"));
    expect(await restoreAddress(me, { id })).toMatchObject({ isShippingDefault: false, isBillingDefault: false });
    await removeAddress(me, { id });
    await expect(restoreAddress(later(25), { id })).rejects.toMatchObject(missing);
    expect([await sweepAddresses(later(23)), await sweepAddresses(later(25))]).toEqual([0, 1]);
  });
});

test("R163 each change of the book is kept, before and after, sealed", async () => {
  await empty();
  const { id } = await addAddress(me, home);
  await changeAddress(me, { id, ...at("3 New Street") });
  const rows = await owner.auditLog.findMany({ where: { target: `user:${users.shopper}` }, orderBy: { id: "desc" }, take: 1 });
  const key = (await keysOf(db, [users.shopper])).get(users.shopper);
  expect(rows[0]).toMatchObject({ action: "shipping.changeAddress" });
  expect(opened(rows[0]?.before as unknown as Sealed, key)).toMatchObject({ line1: home.line1 });
  expect(opened(rows[0]?.after as unknown as Sealed, key)).toMatchObject({ line1: "3 New Street" });
  const written = await owner.auditLog.count();
  await changeAddress(me, { id, ...at("3 New Street") });
  expect(await owner.auditLog.count()).toBe(written);
  const [{ text } = { text: "" }] = await owner.$queryRaw<
    { text: string }[]
  >`select string_agg(a::text, ' ') as text from audit_log a`;
  expect(text).not.toMatch(/Street/);
});

test("R215 the book is in the copy of one's data, and goes with the account", async () => {
  const part = exportParts.addresses;
  if (!part) throw new Error("no addresses in the copy");
  expect(await db.$queryRaw(part(users.shopper))).toMatchObject([{ line1: "3 New Street", is_shipping_default: true }]);
  await eraseMe(me, { passwordNow: "Maru-demo-1" });
  expect(await owner.savedAddress.count()).toBe(0);
});
