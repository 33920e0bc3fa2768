/**
 * Everything a gate may ask for, by where it holds. A role is a set of these; `*` is every one, and only the super administrator's
 * role has it. A permission of the hall that can be narrowed to a channel says so: its questions look at `ctx.channels`.
 */
export const officePermissions = {
  "orders.read": { perChannel: true },
  "orders.cancel": {},
  "orders.ship": {},
  "parcels.read": {},
  "payments.read": {},
  "payments.refund": {},
  "payouts.read": {},
  "products.read": {},
  "products.write": {},
  "sellers.read": {},
  "campaigns.read": {},
  "campaigns.write": {},
  "users.read": {},
  "users.ban": {},
  "roles.read": {},
  "roles.give": {},
  "roles.write": {},
  "audit.read": {},
  "events.read": {},
  "events.replay": {},
} as const satisfies Record<string, { perChannel?: true }>;

/** What one may do for one seller. */
export const shopPermissions = [
  "parcels.read",
  "parcels.ship",
  "products.read",
  "products.write",
  "inventory.read",
  "inventory.write",
  "staff.write",
] as const;

export type OfficePermission = keyof typeof officePermissions;
export type ShopPermission = (typeof shopPermissions)[number];

/** Who has one of these can make others more than they are: only a super administrator gives, takes or shuts out such people. */
export const powers = ["*", "roles.give", "roles.write"] as const;

/** Whether a set of permissions holds one, by name or by holding all. */
export function holds(permissions: readonly string[], permission: OfficePermission | ShopPermission): boolean {
  return permissions.includes(permission) || permissions.includes("*");
}

/** What of a channel's permissions holds there. */
export function isPerChannel(permission: string): boolean {
  return Object.entries(officePermissions).some(([key, { perChannel }]: [string, { perChannel?: true }]) => {
    return key === permission && perChannel === true;
  });
}
