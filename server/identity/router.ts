import { guest, shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { me } from "./me.ts";
import { setReadingInput, signInInput, signOutInput } from "./schema.ts";
import { readingHere, setReading } from "./set-reading.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

export const identity = router({
  me: guest.query(({ ctx }) => me(ctx)),
  reading: guest.query(({ ctx }) => readingHere(ctx)),
  setReading: shopper.input(setReadingInput).mutation(({ ctx, input }) => setReading(ctx, input)),
  signIn: shopper.input(signInInput).mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: shopper.input(signOutInput).mutation(({ ctx }) => signOut(ctx)),
});
