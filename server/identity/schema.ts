import { z } from "zod";
import { email, id, line } from "#server/platform/input.ts";
import { fitsPasswordRule, passwordLengthMax } from "./password-rules.ts";
import { readingChoices } from "./rules.ts";

/** A password is taken as typed; only its size is bounded, so that hashing one cannot be made expensive. */
const password = z.string().min(1).max(200);

export const signInInput = z.strictObject({ email, password });
export type SignIn = z.output<typeof signInInput>;

/** The page's form also says where to go on. */
export const signInForm = signInInput.extend({ to: z.string().max(2_000).optional() });

/** A password that is chosen now. */
export const newPassword = z.string().max(passwordLengthMax).refine(fitsPasswordRule, "identity.passwordRule");

/** A name as people write it: letters of any script with what stands between them, and nothing that could be a formula or markup. */
const personName = line(60).refine((name) => /\p{L}/u.test(name) && !/[<>=@{}]/u.test(name), "identity.nameUnreadable");

export const registerInput = z.strictObject({ email, password: newPassword, firstName: personName, lastName: personName });
export type Register = z.output<typeof registerInput>;

const token = z.string().min(1).max(200);
export const tokenInput = z.strictObject({ token });

export const confirmInput = z.strictObject({ token, password: z.string().max(200).optional() });
export type Confirm = z.output<typeof confirmInput>;

export const emailInput = z.strictObject({ email });

export const resendInput = z.strictObject({});

export const resetPasswordInput = z.strictObject({ token, password: newPassword });
export type ResetPassword = z.output<typeof resetPasswordInput>;

/** The password somebody has, where they have one; a field's name holds "password", so that it is never shown again. */
const current = z.string().max(200).optional();

export const changePasswordInput = z.strictObject({ currentPassword: current, password: newPassword });
export type ChangePassword = z.output<typeof changePasswordInput>;

export const changeEmailInput = z.strictObject({ passwordNow: current, email });
export type ChangeEmail = z.output<typeof changeEmailInput>;

export const providerInput = z.strictObject({ provider: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) });

export const signOutInput = z.strictObject({});

export const sessionInput = z.strictObject({ id });

export const endOthersInput = z.strictObject({});

export const setReadingInput = z.strictObject({
  text: z.enum(readingChoices.text),
  contrast: z.enum(readingChoices.contrast),
  theme: z.enum(readingChoices.theme),
  motion: z.enum(readingChoices.motion),
});

/** A host as an address names it; a port may follow. */
const host = z.string().regex(/^[a-z0-9.-]{1,253}(:\d{1,5})?$/);
const said = line(100).optional();
const campaign = z.strictObject({ source: said, medium: said, campaign: said, term: said, content: said });
export type Campaign = z.output<typeof campaign>;

/** Where a browser came from: the site whose link led here, and what that link says of its campaign (`utm_…`). */
export const greetInput = z.strictObject({ referrer: host.nullish(), campaign: campaign.optional() });
export type Greet = z.output<typeof greetInput>;
