"use client";

import { Button, type ButtonLook } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { signOutAction } from "#server/identity/actions.ts";
import { SignOutIcon } from "./icons.tsx";

interface SignOutProps extends ButtonLook {
  locale: string;
  word: string;
  /** In a folded navigation only the icon is seen. */
  isFoldable?: boolean;
}

/** Ends the session, also without scripts. */
export function SignOut({ locale, word, isFoldable = false, ...look }: SignOutProps) {
  return (
    <Form action={signOutAction} locale={locale}>
      {(_, isSending) =>
        look.look ? (
          <Button {...look} disabled={isSending}>
            {word}
          </Button>
        ) : (
          <button
            type="submit"
            data-desk-sign-out
            disabled={isSending}
            title={isFoldable ? word : undefined}
            className="flex min-h-11 w-full items-center gap-3 rounded-md px-3 text-start text-soft hover:bg-sunk hover:text-ink"
          >
            <SignOutIcon />
            <span className={isFoldable ? "group-data-[nav=folded]/desk:sr-only" : undefined}>{word}</span>
          </button>
        )
      }
    </Form>
  );
}
