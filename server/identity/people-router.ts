import { admin, member } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { banPerson, endSessionsOf, unbanPerson } from "./ban-person.ts";
import { giveRole, takeRole } from "./give-role.ts";
import * as inputs from "./people-schema.ts";
import { personView } from "./person-queries.ts";
import { roleNames, roleViews, scopes } from "./role-queries.ts";
import { removeRole, saveRole } from "./save-role.ts";
import { stopViewing, viewAs } from "./view-as.ts";

/** Who may do what, and who gets in: for those who look after people. */
export const people = router({
  person: admin("users.read")
    .input(inputs.personInput)
    .query(({ ctx, input }) => personView(ctx, input.id)),
  banPerson: admin("users.ban")
    .input(inputs.banInput)
    .mutation(({ ctx, input }) => banPerson(ctx, input)),
  unbanPerson: admin("users.ban")
    .input(inputs.personInput)
    .mutation(({ ctx, input }) => unbanPerson(ctx, input.id)),
  endSessionsOf: admin("users.ban")
    .input(inputs.personInput)
    .mutation(({ ctx, input }) => endSessionsOf(ctx, input.id)),
  roles: admin("roles.read").query(({ ctx }) => roleViews(ctx)),
  roleNames: admin("users.read").query(({ ctx }) => roleNames(ctx)),
  scopes: admin("roles.give").query(({ ctx }) => scopes(ctx)),
  giveRole: admin("roles.give")
    .input(inputs.giveRoleInput)
    .mutation(({ ctx, input }) => giveRole(ctx, input)),
  takeRole: admin("roles.give")
    .input(inputs.heldRoleInput)
    .mutation(({ ctx, input }) => takeRole(ctx, input.id)),
  saveRole: admin("roles.write")
    .input(inputs.saveRoleInput)
    .mutation(({ ctx, input }) => saveRole(ctx, input)),
  removeRole: admin("roles.write")
    .input(inputs.roleInput)
    .mutation(({ ctx, input }) => removeRole(ctx, input.code)),
  viewAs: admin("roles.read")
    .input(inputs.roleInput)
    .mutation(({ ctx, input }) => viewAs(ctx, input.code)),
  stopViewing: member.input(inputs.stopViewingInput).mutation(({ ctx }) => stopViewing(ctx)),
});
