import { z } from "zod";
import { email } from "#server/platform/input.ts";

/** A password is taken as typed; only its size is bounded, so that hashing one cannot be made expensive. */
const password = z.string().min(1).max(200);

export const signInInput = z.strictObject({ email, password });
export type SignIn = z.infer<typeof signInInput>;

export const signOutInput = z.strictObject({});
