"use client";

import { Button, type ButtonLook } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";
import { announce } from "#app/_ui/kit/toast.ts";

interface DeedButtonProps extends ButtonLook {
  action: FormAction;
  locale: string;
  fields?: Record<string, string>;
  /** `name` is what the button is called where its word alone does not say what of. */
  words: { submit: string; name?: string; done: string };
  /** Why it cannot be pressed now. */
  reason?: string;
}

/** A deed that needs nothing but being pressed. */
export function DeedButton({ action, locale, fields = {}, words, ...look }: DeedButtonProps) {
  return (
    <Form action={action} locale={locale} onDone={() => announce(words.done)} className="space-y-1.5">
      {(state, isSending) => (
        <>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button look="plain" size="sm" {...look} isPending={isSending} aria-label={words.name}>
            {words.submit}
          </Button>
          {state.status === "refused" && (
            <p role="alert" className="text-fine font-medium text-critical">
              {state.message}
            </p>
          )}
        </>
      )}
    </Form>
  );
}
