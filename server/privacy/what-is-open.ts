import type { MemberContext } from "#server/platform/context.ts";

const codes = ["privacy.ordersOpen", "privacy.paymentsOpen", "privacy.moneyLeft", "privacy.rolesHeld"] as const;

/** Why an account cannot be erased yet, and how many there are of it. */
export interface OpenReason {
  code: (typeof codes)[number];
  count: number;
}

/** What has to end before the asker can be erased: orders under way or unpaid, payments that move, a deposit, roles they hold. Mileage is no money and goes. */
export async function whatIsOpen({ db, user }: MemberContext): Promise<OpenReason[]> {
  const [counts] = await db.$queryRaw<Record<(typeof codes)[number], number>[]>`
    with mine as (
      select o.id, o.attempt_id, o.state from orders o join app_user u on u.id = ${user.id}::uuid
      where o.user_id = u.id or (o.user_id is null and lower(normalize(o.email, NFKC)) = u.email_norm)
    ), tries as (select id, state, needs_review from checkout_attempt where user_id = ${user.id}::uuid for update)
    select
      (select count(*)::int from mine where state not in ('delivered', 'cancelled')) as "privacy.ordersOpen",
      (select count(*)::int from tries t where t.needs_review is not null or t.state = 'authorised' or exists (
        select from payment p where p.attempt_id = t.id and p.state in ('created', 'requiresAction', 'authorised'))) as "privacy.paymentsOpen",
      (select count(*)::int from account where owner_id = ${user.id}::uuid and kind = 'customer' and purpose <> 'mileage' and balance > 0) as "privacy.moneyLeft",
      (select count(*)::int from user_role where user_id = ${user.id}::uuid) as "privacy.rolesHeld"`;
  return codes.flatMap((code) => (counts && counts[code] > 0 ? [{ code, count: counts[code] }] : []));
}
