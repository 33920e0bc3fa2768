"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { trackAction } from "./actions.ts";

interface TrackFormProps {
  locale: string;
  words: { number: string; numberHint: string; email: string; submit: string };
}

export function TrackForm({ locale, words }: TrackFormProps) {
  return (
    <Form action={trackAction} locale={locale} className="space-y-5">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={{ number: words.number, email: words.email }} />
          <Field
            name="number"
            label={words.number}
            hint={words.numberHint}
            error={state.fields.number}
            defaultValue={state.values.number}
            dir="ltr"
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
          />
          <Field
            name="email"
            type="email"
            label={words.email}
            error={state.fields.email}
            defaultValue={state.values.email}
            dir="ltr"
            autoComplete="email"
            inputMode="email"
            maxLength={254}
          />
          <Button size="lg" wide disabled={isSending}>
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}
