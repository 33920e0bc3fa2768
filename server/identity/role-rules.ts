import {
  holds,
  isPerChannel,
  type OfficePermission,
  officePermissions,
  powers,
  type ShopPermission,
  shopPermissions,
} from "#server/platform/permissions.ts";

export const reaches = ["office", "shop"] as const;
/** Of the hall, everywhere or on one channel; or of one seller's shop. */
export type Reach = (typeof reaches)[number];

/** What a role of this reach can hold. */
export const permissionsOf: { office: readonly OfficePermission[]; shop: readonly ShopPermission[] } = {
  office: Object.keys(officePermissions) as OfficePermission[],
  shop: shopPermissions,
};

export const everyPermission = [...new Set([...permissionsOf.office, ...permissionsOf.shop])];

/** Whether these make somebody an administrator: one who can make others more than they are. */
export function isAdministrator(permissions: readonly string[]): boolean {
  return powers.some((power) => permissions.includes(power));
}

export function isSuper(permissions: readonly string[]): boolean {
  return permissions.includes("*");
}

/** Why a deed is not open to somebody; what refuses it says the same. */
export type NotAllowed = "forbidden" | "yourself" | "adminsBySuper" | "moreThanYou";

/** Whether `actor` may change what the person may do, or whether they get in at all. */
export function whyNotTouch(
  actor: { id: string; permissions: readonly string[] },
  person: { id: string; permissions: readonly string[] },
  permission: OfficePermission,
): NotAllowed | null {
  if (!holds(actor.permissions, permission)) return "forbidden";
  if (actor.id === person.id) return "yourself";
  return isAdministrator(person.permissions) && !isSuper(actor.permissions) ? "adminsBySuper" : null;
}

/** Whether `actor` may give, take or write a role with these permissions: never more of the hall than they have themselves. */
export function whyNotRole(
  actor: { permissions: readonly string[] },
  role: { reach: Reach; permissions: readonly string[] },
  permission: OfficePermission,
): NotAllowed | null {
  if (!holds(actor.permissions, permission)) return "forbidden";
  if (isSuper(actor.permissions)) return null;
  if (isAdministrator(role.permissions)) return "adminsBySuper";
  const isWithin = role.reach === "shop" || role.permissions.every((one) => actor.permissions.includes(one));
  return isWithin ? null : "moreThanYou";
}

/** Whether a role says anything on one channel alone. */
export function fitsChannel({ reach, permissions }: { reach: Reach; permissions: readonly string[] }): boolean {
  return reach === "office" && permissions.some(isPerChannel);
}
