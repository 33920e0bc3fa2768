"use client";

import { Form } from "#app/_ui/kit/form.tsx";
import { LineDeed } from "#app/_ui/kit/line-deed.tsx";
import { Quantity } from "#app/_ui/kit/quantity.tsx";
import { removeAction, saveForLaterAction, setQuantityAction } from "./actions.ts";

interface LineFormsProps {
  variantId: string;
  quantity: number;
  available: number;
  canChange: boolean;
  locale: string;
  words: Record<"quantity" | "less" | "more" | "problem" | "update" | "save" | "saveNamed" | "remove" | "removeNamed", string>;
}

/** How many, aside for later, and away with it. With a script a new number is sent by itself; without one there is a button. */
export function LineForms({ variantId, quantity, available, canChange, locale, words }: LineFormsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 sm:justify-end">
      {canChange && (
        <Form action={setQuantityAction} locale={locale}>
          {(state, isSending) => {
            const problem = state.fields.quantity ?? (state.status === "refused" ? state.message : null);
            return (
              <>
                <input type="hidden" name="variantId" value={variantId} />
                <input type="hidden" name="was" value={quantity} />
                <span className="flex items-center gap-2">
                  <Quantity
                    name="quantity"
                    label={words.quantity}
                    words={words}
                    aria-invalid={problem ? true : undefined}
                    aria-describedby={problem ? `problem-${variantId}` : undefined}
                    data-problem={words.problem}
                    min={0}
                    max={Math.max(quantity, available)}
                    defaultValue={quantity}
                    readOnly={isSending}
                    onChange={(event) => sendSoon(event.currentTarget)}
                  />
                  <button type="submit" className="without-script min-h-11 underline underline-offset-4">
                    {words.update}
                  </button>
                </span>
                {problem && (
                  <p
                    id={`problem-${variantId}`}
                    role={state.status === "refused" ? "alert" : undefined}
                    className="max-w-56 pt-1 text-fine font-medium text-critical"
                  >
                    {problem}
                  </p>
                )}
              </>
            );
          }}
        </Form>
      )}
      <LineDeed action={saveForLaterAction} locale={locale} fields={{ variantId }} word={words.save} named={words.saveNamed} />
      <LineDeed
        action={removeAction}
        locale={locale}
        fields={{ variantId, quantity }}
        word={words.remove}
        named={words.removeNamed}
      />
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
