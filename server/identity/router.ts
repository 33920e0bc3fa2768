import { guest, member, shopper } from "#server/platform/gates.ts";
import { mergeRouters, router } from "#server/platform/trpc.ts";
import { askLink } from "./ask-link.ts";
import { changeEmail, confirmNewEmail, newEmailLink } from "./change-email.ts";
import { changePassword } from "./change-password.ts";
import { confirmation, confirmRegistration } from "./confirm-registration.ts";
import { endOtherSessions, endSession, signOut } from "./end-sessions.ts";
import { unlinkProvider, wantLink } from "./link-provider.ts";
import { me } from "./me.ts";
import { people } from "./people-router.ts";
import { mySessions } from "./queries.ts";
import { register, resendConfirmation, signupHere } from "./register.ts";
import {
  changeEmailInput,
  changePasswordInput,
  confirmInput,
  emailInput,
  endOthersInput,
  greetInput,
  providerInput,
  registerInput,
  resendInput,
  resetPasswordInput,
  sessionInput,
  setReadingInput,
  signInInput,
  signOutInput,
  tokenInput,
} from "./schema.ts";
import { readingHere, setReading } from "./set-reading.ts";
import { signIn } from "./sign-in.ts";
import { enterByLink, linkFor, resetPassword } from "./use-link.ts";
import { greet } from "./visitor.ts";
import { providersHere, waysIn } from "./ways-in.ts";

/** From one place; each address has a limit of its own. */
const registering = { limit: { name: "identity.register", max: 60, windowSeconds: 3600 } };
const mailing = { limit: { name: "identity.mail", max: 30, windowSeconds: 3600 } };
/** Once in each tab, at most. */
const coming = { limit: { name: "identity.greet", max: 240, windowSeconds: 60 } };

const own = router({
  me: guest.query(({ ctx }) => me(ctx)),
  reading: guest.query(({ ctx }) => readingHere(ctx)),
  setReading: shopper.input(setReadingInput).mutation(({ ctx, input }) => setReading(ctx, input)),
  signIn: shopper.input(signInInput).mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: shopper.input(signOutInput).mutation(({ ctx }) => signOut(ctx)),
  register: shopper
    .meta(registering)
    .input(registerInput)
    .mutation(({ ctx, input }) => register(ctx, input)),
  signupHere: shopper.query(({ ctx }) => signupHere(ctx)),
  resendConfirmation: shopper.input(resendInput).mutation(({ ctx }) => resendConfirmation(ctx)),
  confirmation: shopper.input(tokenInput).query(({ ctx, input }) => confirmation(ctx, input.token)),
  confirmRegistration: shopper.input(confirmInput).mutation(({ ctx, input }) => confirmRegistration(ctx, input)),
  forgotPassword: shopper
    .meta(mailing)
    .input(emailInput)
    .mutation(({ ctx, input }) => askLink(ctx, "reset", input.email)),
  mailSignInLink: shopper
    .meta(mailing)
    .input(emailInput)
    .mutation(({ ctx, input }) => askLink(ctx, "enter", input.email)),
  resetLink: shopper.input(tokenInput).query(({ ctx, input }) => linkFor(ctx, "reset", input.token)),
  resetPassword: shopper.input(resetPasswordInput).mutation(({ ctx, input }) => resetPassword(ctx, input)),
  signInLink: shopper.input(tokenInput).query(({ ctx, input }) => linkFor(ctx, "enter", input.token)),
  signInByLink: shopper.input(tokenInput).mutation(({ ctx, input }) => enterByLink(ctx, input.token)),
  providers: guest.query(({ ctx }) => providersHere(ctx)),
  linkProvider: member.input(providerInput).mutation(({ ctx, input }) => wantLink(ctx, input.provider)),
  unlinkProvider: member.input(providerInput).mutation(({ ctx, input }) => unlinkProvider(ctx, input.provider)),
  waysIn: member.query(({ ctx }) => waysIn(ctx)),
  changePassword: member.input(changePasswordInput).mutation(({ ctx, input }) => changePassword(ctx, input)),
  changeEmail: member.input(changeEmailInput).mutation(({ ctx, input }) => changeEmail(ctx, input)),
  newEmailLink: shopper.input(tokenInput).query(({ ctx, input }) => newEmailLink(ctx, input.token)),
  confirmNewEmail: shopper.input(tokenInput).mutation(({ ctx, input }) => confirmNewEmail(ctx, input.token)),
  sessions: member.query(({ ctx }) => mySessions(ctx)),
  greet: shopper
    .meta(coming)
    .input(greetInput)
    .mutation(({ ctx, input }) => greet(ctx, input)),
  endSession: member.input(sessionInput).mutation(({ ctx, input }) => endSession(ctx, input.id)),
  endOtherSessions: member.input(endOthersInput).mutation(({ ctx }) => endOtherSessions(ctx)),
});

export const identity = mergeRouters(own, people);
