import { type Asked, register } from "#server/identity/register.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { orderByNumber } from "./queries.ts";
import type { OpenAccount } from "./schema.ts";

/**
 * Makes an account of a guest's order: the name and the address are the order's, only a password is new. It is there, with this order
 * and all others of the address, when the mail that goes to it was answered. Refuses as `orderByNumber` and `register`.
 */
export async function openAccount(ctx: ShopperContext, { number, key, password }: OpenAccount): Promise<Asked> {
  const { email, address } = await orderByNumber(ctx, { number, key });
  return register(ctx, { email, password, firstName: address.firstName, lastName: address.lastName });
}
