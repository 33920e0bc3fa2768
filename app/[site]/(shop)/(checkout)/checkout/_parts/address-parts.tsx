import type { ReactNode } from "react";
import { Choice, Field } from "#app/_ui/kit/field.tsx";
import { type AddressPart, phonePattern } from "#server/shipping/countries/country.ts";
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
      return (
        <Field
          {...common("firstName")}
          key="firstName"
          label={words.firstName}
          autoComplete="shipping given-name"
          maxLength={60}
        />
      );
    case "lastName":
      return (
        <Field {...common("lastName")} key="lastName" label={words.lastName} autoComplete="shipping family-name" maxLength={60} />
      );
    case "line1":
      return (
        <Field
          {...common("line1")}
          key="line1"
          label={words.line1}
          hint={words.line1Hint}
          autoComplete="shipping address-line1"
          maxLength={120}
          className="sm:col-span-2"
        />
      );
    case "line2":
      return (
        <Folded key="line2" word={words.line2Add} isOpen={Boolean(was.line2 || error("line2"))}>
          <Field
            {...common("line2")}
            key="line2"
            label={words.line2}
            optional={words.optional}
            autoComplete="shipping address-line2"
            maxLength={120}
            className="pt-2"
          />
        </Folded>
      );
    case "city":
      return <Field {...common("city")} key="city" label={words.city} autoComplete="shipping address-level2" maxLength={80} />;
    case "region":
      return form.regions ? (
        <Choice
          key="region"
          name="region"
          label={words.region}
          error={error("region")}
          defaultValue={was.region ?? ""}
          autoComplete="shipping address-level1"
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
      return form.postalPattern ? (
        <Field
          {...common("postalCode")}
          key="postalCode"
          label={words.postalCode}
          hint={form.postalExample && words.postalExample.replace("{example}", form.postalExample)}
          pattern={form.postalPattern}
          problem={words.postalProblem.replace("{country}", form.name).replace("{example}", form.postalExample)}
          autoComplete="shipping postal-code"
          inputMode={/^\d+$/.test(form.postalExample) ? "numeric" : "text"}
          autoCapitalize="characters"
          dir="ltr"
          maxLength={16}
        />
      ) : null;
    case "phone":
      return form.phoneRequired ? (
        <Phone key="phone" {...{ form, was, error, words }} />
      ) : (
        <Folded key="phoneAdd" word={words.phoneAdd} isOpen={Boolean(was.phone || error("phone"))}>
          <Phone {...{ form, was, error, words }} />
        </Folded>
      );
  }
}

function Phone({ form, was, error, words }: Given) {
  return (
    <Field
      name="phone"
      type="tel"
      label={words.phone}
      hint={words.phoneHint}
      error={error("phone")}
      defaultValue={was.phone}
      optional={form.phoneRequired ? null : words.optional}
      placeholder={form.dialCode}
      pattern={phonePattern}
      problem={words.phoneProblem}
      autoComplete="shipping tel"
      inputMode="tel"
      dir="ltr"
      maxLength={30}
      className={form.phoneRequired ? undefined : "pt-2"}
    />
  );
}

/** What few need waits behind its name; it works without a script, and stands open where something was typed. */
function Folded({ word, isOpen, children }: { word: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details className="sm:col-span-2" open={isOpen}>
      <summary className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-ink">
        {word}
      </summary>
      {children}
    </details>
  );
}
