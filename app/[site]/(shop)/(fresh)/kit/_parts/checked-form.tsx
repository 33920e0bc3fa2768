"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { sampleAction } from "./actions.ts";

export interface CheckedWords {
  form: string;
  name: string;
  email: string;
  postcode: string;
  postcodeHint: string;
  postcodeProblem: string;
  send: string;
  /** With `{name}` where the name goes. */
  sent: string;
}

/** A whole form: looks at each field when it is left, and says at its head what the server would not take. */
export function CheckedForm({ locale, words }: { locale: string; words: CheckedWords }) {
  const labels = { name: words.name, email: words.email, postalCode: words.postcode };
  return (
    <Form action={sampleAction} locale={locale} label={words.form} className="grid max-w-md gap-5">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={labels} />
          {state.status === "done" && (
            <Notice tone="positive" role="status">
              {words.sent.replace("{name}", String(state.result.name))}
            </Notice>
          )}
          <Field
            key={`name-${state.turn}`}
            name="name"
            label={words.name}
            defaultValue={state.values.name}
            error={state.fields.name}
            autoComplete="name"
            maxLength={60}
            dir="auto"
          />
          <Field
            key={`email-${state.turn}`}
            name="email"
            type="email"
            label={words.email}
            defaultValue={state.values.email}
            error={state.fields.email}
            autoComplete="email"
            dir="ltr"
          />
          <Field
            key={`code-${state.turn}`}
            name="postalCode"
            label={words.postcode}
            hint={words.postcodeHint}
            problem={words.postcodeProblem}
            pattern="[0-9]{5}"
            inputMode="numeric"
            defaultValue={state.values.postalCode}
            error={state.fields.postalCode}
            autoComplete="postal-code"
            dir="ltr"
            className="max-w-48"
          />
          <Button isPending={isSending} className="justify-self-start">
            {words.send}
          </Button>
        </>
      )}
    </Form>
  );
}
