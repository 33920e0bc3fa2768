"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Choice, Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { shipParcelAction } from "#server/orders/actions.ts";
import { carriers } from "./carriers.ts";

export interface ShipWords {
  carrier: string;
  choose: string;
  other: string;
  otherName: string;
  tracking: string;
  trackingHint: string;
  submit: string;
}

interface ShipFormProps {
  parcelId: string;
  locale: string;
  words: ShipWords;
}

/** Carrier and number. The field for another carrier shows by itself, with or without scripts, when there is need for it. */
export function ShipForm({ parcelId, locale, words }: ShipFormProps) {
  const labels = { carrier: words.carrier, otherCarrier: words.otherName, trackingNumber: words.tracking };
  return (
    <Form action={shipParcelAction} locale={locale} className="grid gap-5" label={words.submit}>
      {({ values, fields, ...state }, isSending) => (
        <>
          <RefusalNote state={{ values, fields, ...state }} labels={labels} />
          <input type="hidden" name="parcelId" value={parcelId} />
          <div className="group/carrier grid gap-5" key={state.turn}>
            <Choice name="carrier" label={words.carrier} defaultValue={values.carrier ?? ""} error={fields.carrier}>
              <option value="" disabled>
                {words.choose}
              </option>
              {carriers.map((carrier) => (
                <option key={carrier}>{carrier}</option>
              ))}
              <option value="other">{words.other}</option>
            </Choice>
            <div className="hidden group-has-[option[value=other]:checked]/carrier:block">
              <Field
                name="otherCarrier"
                label={words.otherName}
                defaultValue={values.otherCarrier}
                error={fields.otherCarrier}
                required={false}
                maxLength={60}
                dir="auto"
              />
            </div>
          </div>
          <Field
            key={`number-${state.turn}`}
            name="trackingNumber"
            label={words.tracking}
            hint={words.trackingHint}
            defaultValue={values.trackingNumber}
            error={fields.trackingNumber}
            maxLength={60}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="tabular [&_input]:text-start"
          />
          <Button disabled={isSending} size="lg" wide>
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}
