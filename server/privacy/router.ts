import { member, shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { giveConsent, withdrawConsent } from "./decide-consent.ts";
import { eraseMe } from "./erase-me.ts";
import { myConsents } from "./queries.ts";
import { eraseMeInput, giveInput, withdrawInput } from "./schema.ts";
import { whatIsOpen } from "./what-is-open.ts";

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
  whatIsOpen: member.query(({ ctx }) => whatIsOpen(ctx)),
  eraseMe: member.input(eraseMeInput).mutation(({ ctx, input }) => eraseMe(ctx, input)),
});
