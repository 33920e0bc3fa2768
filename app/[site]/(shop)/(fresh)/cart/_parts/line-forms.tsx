"use client";

import { Form } from "#app/_ui/kit/form.tsx";
import { removeAction, setQuantityAction } from "./actions.ts";

interface LineFormsProps {
  variantId: string;
  quantity: number;
  available: number;
  canChange: boolean;
  locale: string;
  words: { quantity: string; update: string; remove: string; removeNamed: string };
}

/** How many, and away with it. With a script a new number is sent by itself; without one there is a button. */
export function LineForms({ variantId, quantity, available, canChange, locale, words }: LineFormsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {canChange && (
        <Form action={setQuantityAction} locale={locale}>
          {(state, isSending) => (
            <>
              <input type="hidden" name="variantId" value={variantId} />
              <span className="flex items-center gap-2">
                <input
                  key={quantity}
                  type="number"
                  name="quantity"
                  inputMode="numeric"
                  aria-label={words.quantity}
                  aria-invalid={state.status === "refused" || undefined}
                  min={0}
                  max={Math.max(quantity, available)}
                  defaultValue={quantity}
                  dir="ltr"
                  readOnly={isSending}
                  onChange={(event) => sendSoon(event.currentTarget)}
                  className="min-h-11 w-20 rounded-md border border-edge bg-raised px-2 text-center tabular hover:border-ink aria-invalid:border-critical"
                />
                <button type="submit" className="without-script min-h-11 underline underline-offset-4">
                  {words.update}
                </button>
              </span>
              {state.status === "refused" && (
                <p role="alert" className="max-w-56 pt-1 text-fine font-medium text-critical">
                  {state.message}
                </p>
              )}
            </>
          )}
        </Form>
      )}
      <Form action={removeAction} locale={locale}>
        {() => (
          <>
            <input type="hidden" name="variantId" value={variantId} />
            <input type="hidden" name="quantity" value={quantity} />
            <button
              type="submit"
              aria-label={words.removeNamed}
              className="min-h-11 text-fine text-soft underline decoration-line underline-offset-4 hover:text-ink"
            >
              {words.remove}
            </button>
          </>
        )}
      </Form>
    </div>
  );
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Sends the form when the typing rests, so that "12" is not first a "1". */
function sendSoon(input: HTMLInputElement): void {
  clearTimeout(waiting);
  if (input.value === "" || !input.checkValidity()) return;
  waiting = setTimeout(() => input.form?.requestSubmit(), 500);
}
