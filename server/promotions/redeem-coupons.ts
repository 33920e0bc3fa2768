import type { Context } from "#server/platform/context.ts";
import { Prisma, sqlMessage, sqlState } from "#server/platform/database.ts";
import { refuse } from "#server/platform/refusal.ts";
import { findCoupons } from "./find-coupons.ts";
import { subjectOf } from "./rules.ts";

/** Who uses which coupons (in their plain form), and for what. */
export interface Use {
  codes: readonly string[];
  email: string;
  cartId: string;
}

/**
 * One use of each coupon reserved for an attempt, as a part of the statement that freezes its quote. All are redeemed or the statement fails: the
 * database decides by its counter, its unique rows and its clock. `sayWhyNotRedeemed` turns the failure into words.
 */
export function redeeming(attemptId: Prisma.Sql, { codes, email }: Use): Prisma.Sql {
  return Prisma.sql`redeem_coupons(${attemptId}, ${[...codes]}::text[], ${subjectOf(email)})`;
}

/** Refuses with `promotions.usedUp`, `promotions.alreadyUsed`, or whatever else keeps a coupon from being used by now. */
export async function sayWhyNotRedeemed(ctx: Context, { codes, email, cartId }: Use, error: unknown): Promise<never> {
  const isTwice = sqlState(error) === "23505" && sqlMessage(error).includes("coupon_redemption");
  const isNotLeft = sqlState(error) === "23514" && /within_limit|cannot be redeemed/.test(sqlMessage(error));
  if (!isTwice && !isNotLeft) throw error;
  const barred = (await findCoupons(ctx, codes, { email, cartId })).find(({ bar }) => bar)?.bar;
  if (barred) refuse(barred.code, "rule", barred.params);
  const code = codes.join(", ");
  return isTwice ? refuse("promotions.alreadyUsed", "rule", { code, times: 1 }) : refuse("promotions.usedUp", "rule", { code });
}
