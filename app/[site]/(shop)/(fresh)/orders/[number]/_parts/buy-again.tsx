"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { buyAgainAction } from "./actions.ts";

interface BuyAgainProps {
  number: string;
  access: string;
  locale: string;
  word: string;
}

/** Puts everything of the order into the cart once more. */
export function BuyAgain({ number, access, locale, word }: BuyAgainProps) {
  return (
    <Form action={buyAgainAction} locale={locale} className="space-y-3">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="key" value={access} />
          <Button look="plain" wide isPending={isSending}>
            {word}
          </Button>
        </>
      )}
    </Form>
  );
}
