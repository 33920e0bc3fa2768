"use client";

import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";

interface LineDeedProps {
  action: FormAction;
  locale: string;
  fields: Record<string, string | number>;
  word: string;
  /** With what it is done to, for whoever does not see the line. */
  named: string;
}

/** One deed on one line: a quiet word that is a button. */
export function LineDeed({ action, locale, fields, word, named }: LineDeedProps) {
  return (
    <Form action={action} locale={locale}>
      {(state, isSending) => (
        <>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button
            type="submit"
            aria-label={named}
            disabled={isSending}
            className="min-h-11 text-fine text-soft underline decoration-line underline-offset-4 hover:text-ink"
          >
            {word}
          </button>
          {state.status === "refused" && (
            <p role="alert" className="max-w-56 text-fine font-medium text-critical">
              {state.message}
            </p>
          )}
        </>
      )}
    </Form>
  );
}
