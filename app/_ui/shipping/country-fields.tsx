"use client";

import { useState } from "react";
import { Button } from "#app/_ui/kit/button.tsx";
import { Choice } from "#app/_ui/kit/field.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { addressPart } from "./address-parts.tsx";
import type { AddressWords, CountryForm } from "./country-form.ts";

interface CountryFieldsProps {
  state: FormState;
  forms: Record<string, CountryForm>;
  /** What the fields hold now. */
  was: Record<string, string>;
  home: string;
  words: AddressWords;
}

/** An address in the order of its country; changing the country changes the form at once, or after "Update". */
export function CountryFields({ state, forms, was, home, words }: CountryFieldsProps) {
  const [country, setCountry] = useState(was.country && forms[was.country] ? was.country : home);
  const form = forms[country];
  const error = (name: string) => state.fields[name];
  return (
    <>
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
      <div className="grid gap-4 sm:grid-cols-2">{form?.order.map((part) => addressPart(part, { form, was, error, words }))}</div>
    </>
  );
}
