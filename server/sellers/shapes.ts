import { z } from "zod";
import { localizedText } from "#server/platform/localized-text.ts";

/** `seller.legal`: the identity a shopper must be told (Directive (EU) 2019/2161, Korea's e-commerce act, article 20). */
export const legalIdentity = z.object({
  name: localizedText,
  address: z.string().max(300),
  registration: z.string().max(100),
  email: z.string().max(254).optional(),
});
