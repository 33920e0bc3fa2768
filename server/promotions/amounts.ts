import { z } from "zod";

/** Minor units as text, by currency. */
export const amounts = z.record(z.string().regex(/^[A-Z]{3}$/), z.string().max(20).regex(/^\d+$/));
