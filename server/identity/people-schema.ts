import { z } from "zod";
import { id, line } from "#server/platform/input.ts";
import { reaches } from "./role-rules.ts";

export const roleCode = z.string().regex(/^[a-z][a-z0-9.]{0,39}$/);
const optional = <T extends z.ZodType>(type: T) => z.union([z.literal("").transform(() => null), type]).nullish();

export const personInput = z.strictObject({ id });

export const giveRoleInput = z.strictObject({
  userId: id,
  role: roleCode,
  /** Of a role of a shop: for whose. */
  sellerId: optional(id),
  /** Of a role of the hall: on one channel only. */
  channelId: optional(id),
});
export type GiveRole = z.output<typeof giveRoleInput>;

export const heldRoleInput = z.strictObject({ id });

export const banInput = z.strictObject({ id, reason: line(300) });
export type BanPerson = z.output<typeof banInput>;

const roleName = line(60);
const permission = z.string().regex(/^[a-z]{1,20}\.[a-z]{1,20}$/);

const roleFields = {
  /** Of the role that is changed; none makes one. */
  code: optional(roleCode),
  version: z.number().int().min(1).max(1_000_000).nullish(),
  names: z.strictObject({ en: roleName, ko: optional(roleName), ar: optional(roleName) }).transform(({ en, ko, ar }) => ({
    en,
    ...(ko ? { ko } : {}),
    ...(ar ? { ar } : {}),
  })),
  reach: z.enum(reaches),
};

export const saveRoleInput = z.strictObject({
  ...roleFields,
  permissions: z
    .array(permission)
    .min(1)
    .max(100)
    .transform((permissions) => [...new Set(permissions)].sort()),
});
export type SaveRole = z.output<typeof saveRoleInput>;

const ticked = z.record(z.string().regex(/^[a-z]{1,20}_[a-z]{1,20}$/), z.literal("on")).optional();

/** As a form says it: a ticked box per permission, its dot written `_`; a new role's form holds the boxes of both kinds. */
export const saveRoleForm = z.strictObject({ ...roleFields, may: ticked, mayInShop: ticked });

export const roleInput = z.strictObject({ code: roleCode });
export const stopViewingInput = z.strictObject({});
