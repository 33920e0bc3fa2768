"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction, FormState } from "#app/_ui/kit/form-state.ts";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { CountryFields } from "#app/_ui/shipping/country-fields.tsx";
import type { AddressWords, CountryForm } from "#app/_ui/shipping/country-form.ts";
import { type FoldWords, ReviewFold } from "./review-fold.tsx";

interface AddressFieldsProps {
  action: FormAction;
  fold: FoldWords | null;
  locale: string;
  forms: Record<string, CountryForm>;
  given: Record<string, string>;
  home: string;
  words: AddressWords & Record<"contact" | "email" | "emailHint" | "address" | "submit", string>;
}

/** Who buys, and the address as its country writes it. */
export function AddressFields({ action, fold, locale, forms, given, home, words }: AddressFieldsProps) {
  return (
    <Form action={action} locale={locale} className="space-y-9">
      {(state, isSending) => (
        <ReviewFold words={fold} state={state}>
          <Fields key={state.turn} {...{ state, isSending, forms, given, home, words }} />
        </ReviewFold>
      )}
    </Form>
  );
}

type FieldsProps = Omit<AddressFieldsProps, "action" | "fold" | "locale"> & { state: FormState; isSending: boolean };

function Fields({ state, isSending, forms, given, home, words }: FieldsProps) {
  const was = state.turn > 0 && state.status !== "done" ? state.values : given;
  const error = (name: string) => state.fields[name];
  return (
    <>
      <RefusalNote state={state} labels={words as Record<string, string>} />
      <section className="space-y-4" aria-label={words.contact}>
        <h2 className="text-title">{words.contact}</h2>
        <Field
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          error={error("email")}
          defaultValue={was.email}
          autoComplete="email"
          inputMode="email"
          dir="ltr"
          className="text-start"
          maxLength={254}
        />
      </section>
      <section className="space-y-4" aria-label={words.address}>
        <h2 className="text-title">{words.address}</h2>
        <CountryFields {...{ state, forms, was, home, words }} />
      </section>
      <Button size="lg" disabled={isSending} className="w-full sm:w-auto">
        {words.submit}
      </Button>
    </>
  );
}
