import type { AdminContext } from "#server/platform/context.ts";
import { type RefusalCode, refuse, refuseUnless } from "#server/platform/refusal.ts";
import { isSuper, type NotAllowed } from "./role-rules.ts";

const codes = {
  forbidden: "identity.forbidden",
  yourself: "identity.yourself",
  adminsBySuper: "identity.adminsBySuper",
  moreThanYou: "identity.moreThanYou",
} as const satisfies Record<NotAllowed, RefusalCode>;

/** Refuses where there is a reason why not. */
export function allow(whyNot: NotAllowed | null): void {
  if (whyNot) refuse(codes[whyNot], whyNot === "yourself" ? "rule" : "forbidden");
}

/**
 * After something was taken from a super administrator: there is still one, and the caller still is. All who do this stand in line
 * at one row, so that two of them cannot take it from each other at once.
 */
export async function keepOneSuper(ctx: AdminContext, taken: readonly string[]): Promise<void> {
  if (!isSuper(taken)) return;
  await ctx.db.$executeRaw`select code from role where code = 'super' for update`;
  const [left] = await ctx.db.$queryRaw<{ mine: boolean }[]>`
    select exists (select from user_role h join role r on r.code = h.role_code join app_user u on u.id = h.user_id
      where u.id = ${ctx.user.id}::uuid and u.state = 'active' and h.seller_id is null and '*' = any(r.permissions)) as mine`;
  refuseUnless(left?.mine, "identity.lastSuper", "conflict");
}
