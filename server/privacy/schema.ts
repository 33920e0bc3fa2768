import { z } from "zod";
import { id } from "#server/platform/input.ts";
import { purposeNames } from "./purposes.ts";

const purpose = z.enum(purposeNames);

/** Whose it is and when it was is never said by the caller; `version` is that of the words the person read. */
export const giveInput = z.strictObject({ purpose, version: z.number().int().min(1).max(10_000) });
export type Give = z.output<typeof giveInput>;

export const withdrawInput = z.strictObject({ purpose });
export type Withdraw = z.output<typeof withdrawInput>;

/** A field's name holds "password", so that it is never shown again. */
export const eraseMeInput = z.strictObject({ passwordNow: z.string().max(200).optional() });
export type EraseMe = z.output<typeof eraseMeInput>;

export const askExportInput = z.strictObject({});
export const exportFileInput = z.strictObject({ id });
