"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { startCheckoutAction } from "./actions.ts";

/** Begins the checkout, which holds what is in the cart. */
export function CheckoutButton({ locale, word, isReady }: { locale: string; word: string; isReady: boolean }) {
  return (
    <Form action={startCheckoutAction} locale={locale} className="space-y-3">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          <Button size="lg" wide disabled={!isReady || isSending}>
            {word}
          </Button>
        </>
      )}
    </Form>
  );
}
