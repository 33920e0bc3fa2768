import { z } from "zod";
import { email, id } from "#server/platform/input.ts";
import { readingChoices } from "./rules.ts";

/** A password is taken as typed; only its size is bounded, so that hashing one cannot be made expensive. */
const password = z.string().min(1).max(200);

export const signInInput = z.strictObject({ email, password });
export type SignIn = z.output<typeof signInInput>;

/** The page's form also says where to go on. */
export const signInForm = signInInput.extend({ to: z.string().max(2_000).optional() });

export const signOutInput = z.strictObject({});

export const sessionInput = z.strictObject({ id });

export const endOthersInput = z.strictObject({});

export const setReadingInput = z.strictObject({
  text: z.enum(readingChoices.text),
  contrast: z.enum(readingChoices.contrast),
  theme: z.enum(readingChoices.theme),
  motion: z.enum(readingChoices.motion),
});
