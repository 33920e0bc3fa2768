import { z } from "zod";
import { id } from "#server/platform/input.ts";

export const mailInput = z.strictObject({ id });
