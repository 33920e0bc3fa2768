import { guest, shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { me } from "./me.ts";
import { signInInput, signOutInput } from "./schema.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

export const identity = router({
  me: guest.query(({ ctx }) => me(ctx)),
  signIn: shopper.input(signInInput).mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: shopper.input(signOutInput).mutation(({ ctx }) => signOut(ctx)),
});
