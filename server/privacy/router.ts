import { member, shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { askExport, exportContent, latestExport } from "./ask-export.ts";
import { giveConsent, withdrawConsent } from "./decide-consent.ts";
import { eraseMe } from "./erase-me.ts";
import { myConsents } from "./queries.ts";
import { askExportInput, eraseMeInput, exportFileInput, giveInput, withdrawInput } from "./schema.ts";
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
  askExport: member.input(askExportInput).mutation(({ ctx }) => askExport(ctx)),
  latestExport: member.query(({ ctx }) => latestExport(ctx)),
  exportFile: member.input(exportFileInput).query(async ({ ctx, input }) => {
    return { content: Buffer.from(await exportContent(ctx, input.id)).toString("base64") };
  }),
  whatIsOpen: member.query(({ ctx }) => whatIsOpen(ctx)),
  eraseMe: member.input(eraseMeInput).mutation(({ ctx, input }) => eraseMe(ctx, input)),
});
