"use server";

import { z } from "zod";
import { formAction } from "#app/_trpc/form-action.ts";
import { email } from "#server/platform/input.ts";

const sample = z.strictObject({
  name: z.string().trim().min(1).max(60),
  email,
  postalCode: z.string().regex(/^\d{5}$/),
});

/** Keeps nothing: it shows what a form says when it fits, and when it does not. */
export const sampleAction = formAction(sample, async (_ask, { name }) => ({ name }));
