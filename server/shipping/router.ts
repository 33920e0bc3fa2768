import { guest, member } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { addAddress } from "./add-address.ts";
import { myAddress, myAddresses } from "./address-book.ts";
import { changeAddress } from "./change-address.ts";
import { estimate } from "./estimate.ts";
import { makeDefault } from "./make-default.ts";
import { removeAddress, restoreAddress } from "./remove-address.ts";
import { addAddressInput, changeAddressInput, estimateInput, makeDefaultInput, savedAddressInput } from "./schema.ts";

const deed = (name: string) => member.meta({ limit: { name: `shipping.${name}`, max: 240, windowSeconds: 600 } });

export const shipping = router({
  estimate: guest.input(estimateInput).query(({ ctx, input }) => estimate(ctx, input)),
  addresses: member.query(({ ctx }) => myAddresses(ctx)),
  address: member.input(savedAddressInput).query(({ ctx, input }) => myAddress(ctx, input)),
  addAddress: deed("addAddress")
    .input(addAddressInput)
    .mutation(({ ctx, input }) => addAddress(ctx, input)),
  changeAddress: deed("changeAddress")
    .input(changeAddressInput)
    .mutation(({ ctx, input }) => changeAddress(ctx, input)),
  removeAddress: deed("removeAddress")
    .input(savedAddressInput)
    .mutation(({ ctx, input }) => removeAddress(ctx, input)),
  restoreAddress: deed("restoreAddress")
    .input(savedAddressInput)
    .mutation(({ ctx, input }) => restoreAddress(ctx, input)),
  makeDefault: deed("makeDefault")
    .input(makeDefaultInput)
    .mutation(({ ctx, input }) => makeDefault(ctx, input)),
});
