"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { applyCouponAction } from "./actions.ts";

interface CouponFormProps {
  locale: string;
  words: { have: string; code: string; apply: string; applied: string };
}

/** The field for a code, folded away so that nobody leaves to look for one; it stays open where a code was refused. */
export function CouponForm({ locale, words }: CouponFormProps) {
  return (
    <Form action={applyCouponAction} locale={locale}>
      {(state, isSending) => {
        const refused = state.status === "refused" ? (state.fields.code ?? state.message) : null;
        return (
          <details open={refused !== null} className="group">
            <summary className="flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-ink">
              {words.have}
            </summary>
            <div className="flex gap-2 pt-1">
              <input
                key={state.turn}
                name="code"
                aria-label={words.code}
                aria-invalid={refused ? true : undefined}
                aria-describedby={refused ? "coupon-refused" : undefined}
                defaultValue={refused ? state.values.code : ""}
                maxLength={40}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                dir="ltr"
                className="min-h-11 w-full min-w-0 rounded-md border border-edge bg-raised px-3 hover:border-ink aria-invalid:border-2 aria-invalid:border-critical rtl:text-end"
              />
              <Button look="plain" disabled={isSending} className="shrink-0">
                {words.apply}
              </Button>
            </div>
            <div aria-live="polite">
              {refused && (
                <p id="coupon-refused" className="pt-2 text-fine font-medium text-critical">
                  {refused}
                </p>
              )}
              {state.status === "done" && (
                <p className="pt-2 text-fine font-medium text-positive">
                  {words.applied.replace("{code}", String(state.result.code ?? ""))}
                </p>
              )}
            </div>
          </details>
        );
      }}
    </Form>
  );
}
