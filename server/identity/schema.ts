import { z } from "zod";
import { email } from "#server/platform/input.ts";

/** A password is taken as typed; only its size is bounded, so that hashing one cannot be made expensive. */
const password = z.string().min(1).max(200);

export const signInInput = z.strictObject({ email, password });
export type SignIn = z.output<typeof signInInput>;

/** The page's form also says where to go on. */
export const signInForm = signInInput.extend({ to: z.string().max(2_000).optional() });

export const signOutInput = z.strictObject({});

/** How somebody likes to read; the first of each is as the system or the page says. */
export const readingChoices = {
  text: ["normal", "large", "larger"],
  contrast: ["auto", "more"],
  theme: ["auto", "light", "dark"],
  motion: ["auto", "less"],
} as const;

export const setReadingInput = z.strictObject({
  text: z.enum(readingChoices.text),
  contrast: z.enum(readingChoices.contrast),
  theme: z.enum(readingChoices.theme),
  motion: z.enum(readingChoices.motion),
});
export type Reading = z.output<typeof setReadingInput>;
