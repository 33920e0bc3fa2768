import type { ReactNode } from "react";
import { Choice, Field } from "#app/_ui/kit/field.tsx";
import type { AddressPart } from "#server/shipping/countries/country.ts";
import type { CountryForm } from "./address-fields.tsx";
import type { AddressWords } from "./address-step.tsx";

interface Given {
  form: CountryForm;
  was: Record<string, string>;
  error: (name: string) => string | undefined;
  words: AddressWords;
}

/** The fields of one part of an address, in a grid of two columns. */
export function addressPart(part: AddressPart, { form, was, error, words }: Given): ReactNode {
  const common = (name: string) => ({ key: name, name, error: error(name), defaultValue: was[name], dir: "auto" as const });
  switch (part) {
    case "firstName":
      return <Field {...common("firstName")} key="firstName" label={words.firstName} autoComplete="given-name" maxLength={60} />;
    case "lastName":
      return <Field {...common("lastName")} key="lastName" label={words.lastName} autoComplete="family-name" maxLength={60} />;
    case "line1":
      return (
        <Field
          {...common("line1")}
          key="line1"
          label={words.line1}
          hint={words.line1Hint}
          autoComplete="address-line1"
          maxLength={120}
          className="sm:col-span-2"
        />
      );
    case "line2":
      return (
        <details key="line2" className="sm:col-span-2" open={Boolean(was.line2 || error("line2"))}>
          <summary className="inline-flex min-h-9 items-center underline decoration-line underline-offset-4 hover:decoration-ink">
            {words.line2Add}
          </summary>
          <Field
            {...common("line2")}
            key="line2"
            label={words.line2}
            optional={words.optional}
            autoComplete="address-line2"
            maxLength={120}
            className="pt-2"
          />
        </details>
      );
    case "city":
      return <Field {...common("city")} key="city" label={words.city} autoComplete="address-level2" maxLength={80} />;
    case "region":
      return form.regions ? (
        <Choice
          key="region"
          name="region"
          label={words.region}
          error={error("region")}
          defaultValue={was.region ?? ""}
          autoComplete="address-level1"
        >
          <option value="">{words.regionChoose}</option>
          {Object.entries(form.regions).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
      ) : null;
    case "postalCode":
      return form.hasPostalCode ? (
        <Field
          {...common("postalCode")}
          key="postalCode"
          label={words.postalCode}
          hint={form.postalExample && words.postalExample.replace("{example}", form.postalExample)}
          autoComplete="postal-code"
          dir="ltr"
          maxLength={16}
        />
      ) : null;
    case "phone":
      return (
        <Field
          {...common("phone")}
          key="phone"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          optional={form.phoneRequired ? null : words.optional}
          placeholder={form.dialCode}
          autoComplete="tel"
          inputMode="tel"
          dir="ltr"
          maxLength={30}
        />
      );
  }
}
