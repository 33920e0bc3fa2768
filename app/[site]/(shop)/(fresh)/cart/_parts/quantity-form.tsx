"use client";

import { useRef } from "react";
import { Form } from "#app/_ui/kit/form.tsx";
import { Quantity } from "#app/_ui/kit/quantity.tsx";
import { setQuantityAction } from "./actions.ts";

export interface QuantityWords {
  quantity: string;
  less: string;
  more: string;
  /** Of a number that cannot be. */
  problem: string;
  update: string;
}

interface QuantityFormProps {
  variantId: string;
  quantity: number;
  available: number;
  locale: string;
  words: QuantityWords;
}

/** So long typing rests before it is sent, so that "12" is not first a "1". */
const restMs = 500;

/** How many of a line; none removes it. With a script a new number is sent by itself; without one there is a button. */
export function QuantityForm({ variantId, quantity, available, locale, words }: QuantityFormProps) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sendSoon = (input: HTMLInputElement) => {
    clearTimeout(waiting.current);
    if (input.value === "" || !input.checkValidity()) return;
    waiting.current = setTimeout(() => input.form?.requestSubmit(), restMs);
  };
  return (
    <Form action={setQuantityAction} locale={locale}>
      {(state, isSending) => {
        const isRefused = state.status === "refused";
        const problem = state.fields.quantity ?? (isRefused ? state.message : null);
        const said = problem ? { id: `problem-${variantId}`, role: isRefused ? "alert" : undefined } : null;
        return (
          <>
            <input type="hidden" name="variantId" value={variantId} />
            <input type="hidden" name="was" value={quantity} />
            <span className="flex flex-wrap items-center gap-2">
              <Quantity
                name="quantity"
                label={words.quantity}
                words={words}
                aria-invalid={said ? true : undefined}
                aria-describedby={said?.id}
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
            {said && (
              <p {...said} className="max-w-56 pt-1 text-fine font-medium text-critical">
                {problem}
              </p>
            )}
          </>
        );
      }}
    </Form>
  );
}
