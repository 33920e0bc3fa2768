"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Check } from "#app/_ui/kit/check.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { CountryFields } from "#app/_ui/shipping/country-fields.tsx";
import type { AddressWords, CountryForm } from "#app/_ui/shipping/country-form.ts";
import { addAddressAction, changeSavedAddressAction } from "./actions.ts";

interface AddressFormProps {
  /** Null for a new one. */
  id: string | null;
  locale: string;
  forms: Record<string, CountryForm>;
  home: string;
  given: Record<string, string>;
  /** Uses that it can be given here; the others it has already. */
  uses: readonly ("isShippingDefault" | "isBillingDefault")[];
  words: AddressWords & Record<"save" | "isShippingDefault" | "isBillingDefault", string>;
}

/** An address of a person's book, new or changed. */
export function AddressForm({ id, locale, forms, home, given, uses, words }: AddressFormProps) {
  const held = (state: FormState) => (state.turn > 0 && state.status !== "done" ? state.values : given);
  return (
    <Form action={id ? changeSavedAddressAction : addAddressAction} locale={locale} className="max-w-2xl space-y-5">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={words as Record<string, string>} />
          {id && <input type="hidden" name="id" value={id} />}
          <div key={state.turn} className="space-y-4">
            <CountryFields state={state} forms={forms} was={held(state)} home={home} words={words} />
            {uses.length > 0 && (
              <div>
                {uses.map((use) => (
                  <Check key={use} name={use} label={words[use]} defaultChecked={held(state)[use] === "on"} />
                ))}
              </div>
            )}
          </div>
          <Button isPending={isSending}>{words.save}</Button>
        </>
      )}
    </Form>
  );
}
