import type { ReactNode } from "react";
import { Choice, Field } from "#app/_ui/kit/field.tsx";
import { type AddressPart, phonePattern } from "#server/shipping/countries/country.ts";
import type { AddressWords, CountryForm } from "./country-form.ts";

interface Given {
  form: CountryForm;
  was: Record<string, string>;
  error: (name: string) => string | undefined;
  words: AddressWords;
}

/** The fields of one part of an address, in a grid of two columns. */
export function addressPart(part: AddressPart, { form, was, error, words }: Given): ReactNode {
  const common = (token: string, maxLength: number) => ({
    name: part,
    label: words[part],
    error: error(part),
    defaultValue: was[part],
    dir: "auto" as const,
    autoComplete: `shipping ${token}`,
    maxLength,
  });
  switch (part) {
    case "firstName":
      return <Field key={part} {...common("given-name", 60)} />;
    case "lastName":
      return <Field key={part} {...common("family-name", 60)} />;
    case "line1":
      return <Field key={part} {...common("address-line1", 120)} hint={words.line1Hint} className="sm:col-span-2" />;
    case "line2":
      return (
        <Folded key={part} word={words.line2Add} isOpen={Boolean(was.line2 || error("line2"))}>
          <Field {...common("address-line2", 120)} optional={words.optional} className="pt-2" />
        </Folded>
      );
    case "city":
      return <Field key={part} {...common("address-level2", 80)} />;
    case "region":
      return form.regions ? (
        <Choice
          key={part}
          name={part}
          label={words.region}
          error={error(part)}
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
          key={part}
          {...common("postal-code", 16)}
          hint={form.postalExample && words.postalExample.replace("{example}", form.postalExample)}
          pattern={form.postalPattern}
          problem={words.postalProblem.replace("{country}", form.name).replace("{example}", form.postalExample)}
          inputMode={/^\d+$/.test(form.postalExample) ? "numeric" : "text"}
          autoCapitalize="characters"
          dir="ltr"
        />
      ) : null;
    case "phone":
      return form.phoneRequired ? (
        <Phone key={part} {...{ form, was, error, words }} />
      ) : (
        <Folded key={part} word={words.phoneAdd} isOpen={Boolean(was.phone || error("phone"))}>
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
