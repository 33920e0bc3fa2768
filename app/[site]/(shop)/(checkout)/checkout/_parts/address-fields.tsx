"use client";

import { useState } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Choice, Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction, FormState } from "#app/_ui/kit/form-state.ts";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import type { AddressPart } from "#server/shipping/countries/country.ts";
import { addressPart } from "./address-parts.tsx";
import type { AddressWords } from "./address-step.tsx";
import { type FoldWords, ReviewFold } from "./review-fold.tsx";

export interface CountryForm {
  name: string;
  order: readonly AddressPart[];
  regions: Record<string, string> | null;
  /** Null where addresses have no postal code. */
  postalPattern: string | null;
  postalExample: string;
  dialCode: string;
  phoneRequired: boolean;
}

interface AddressFieldsProps {
  action: FormAction;
  fold: FoldWords | null;
  locale: string;
  forms: Record<string, CountryForm>;
  given: Record<string, string>;
  home: string;
  words: AddressWords;
}

/** Contact and address in the order of the country; changing the country changes the form at once, or after "Update". */
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
  const [country, setCountry] = useState(was.country && forms[was.country] ? was.country : home);
  const form = forms[country];
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
        <div className="flex items-end gap-3">
          <Choice
            name="country"
            label={words.country}
            error={error("country")}
            value={country}
            onChange={(event) => setCountry(event.target.value)}
            autoComplete="shipping country"
            className="flex-1"
          >
            {Object.entries(forms).map(([code, { name }]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Choice>
          <Button look="plain" name="show" value="country" title={words.updateHint} className="without-script min-h-12">
            {words.update}
          </Button>
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          {form?.order.map((part) => addressPart(part, { form, was, error, words }))}
        </div>
      </section>
      <Button size="lg" disabled={isSending} className="w-full sm:w-auto">
        {words.submit}
      </Button>
    </>
  );
}
