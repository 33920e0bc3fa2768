import { shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { giveConsent, withdrawConsent } from "./decide-consent.ts";
import { myConsents } from "./queries.ts";
import { giveInput, withdrawInput } from "./schema.ts";

const deciding = { limit: { name: "privacy.decide", max: 60, windowSeconds: 60 } };

export const privacy = router({
  consents: shopper.query(({ ctx }) => myConsents(ctx)),
  give: shopper
    .meta(deciding)
    .input(giveInput)
    .mutation(({ ctx, input }) => giveConsent(ctx, input)),
  withdraw: shopper
    .meta(deciding)
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawConsent(ctx, input)),
});
