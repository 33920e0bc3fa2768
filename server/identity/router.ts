import { guest, member, shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { endOtherSessions, endSession, signOut } from "./end-sessions.ts";
import { me } from "./me.ts";
import { mySessions } from "./queries.ts";
import { endOthersInput, sessionInput, setReadingInput, signInInput, signOutInput } from "./schema.ts";
import { readingHere, setReading } from "./set-reading.ts";
import { signIn } from "./sign-in.ts";

export const identity = router({
  me: guest.query(({ ctx }) => me(ctx)),
  reading: guest.query(({ ctx }) => readingHere(ctx)),
  setReading: shopper.input(setReadingInput).mutation(({ ctx, input }) => setReading(ctx, input)),
  signIn: shopper.input(signInInput).mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: shopper.input(signOutInput).mutation(({ ctx }) => signOut(ctx)),
  sessions: member.query(({ ctx }) => mySessions(ctx)),
  endSession: member.input(sessionInput).mutation(({ ctx, input }) => endSession(ctx, input.id)),
  endOtherSessions: member.input(endOthersInput).mutation(({ ctx }) => endOtherSessions(ctx)),
});
