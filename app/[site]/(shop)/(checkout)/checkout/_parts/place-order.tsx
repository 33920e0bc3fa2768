"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { placeOrderAction } from "./actions.ts";

interface PlaceOrderProps {
  locale: string;
  /** What the shopper agrees to, in minor units. */
  total: string;
  currency: string;
  words: { place: string; placing: string; amount: string };
}

export function PlaceOrder({ locale, total, currency, words }: PlaceOrderProps) {
  return (
    <Form action={placeOrderAction} locale={locale} className="space-y-4">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          <input type="hidden" name="total" value={total} />
          <input type="hidden" name="currency" value={currency} />
          <p id="agreed" className="text-soft">
            {words.amount}
          </p>
          <Button size="lg" disabled={isSending} aria-describedby="agreed" className="w-full sm:w-auto">
            {isSending ? words.placing : words.place}
          </Button>
        </>
      )}
    </Form>
  );
}
