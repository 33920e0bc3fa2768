import { controlClass, describedBy, idOf, Labelling } from "#app/_ui/kit/labelling.tsx";
import { Swatches } from "#app/_ui/kit/radio-group.tsx";
import { type Chosen, canChoose, type OptionChoice, type VariantChoice } from "./choice.ts";

interface OptionGroupProps {
  option: OptionChoice;
  variants: readonly VariantChoice[];
  chosen: Chosen;
  onChoose: (option: string, value: string) => void;
  unavailable: string;
  /** Why one has to choose here, after trying to buy. */
  error: string | null;
}

/** More answers than this are a list to open: sixty tiles would push the button off any screen. */
const tilesMax = 24;

/** One question (colour, size) as radio buttons; what cannot be had stays visible and says so. */
export function OptionGroup(props: OptionGroupProps) {
  const { option, variants, chosen, onChoose, unavailable, error } = props;
  if (option.values.length > tilesMax) return <OptionList {...props} />;
  return (
    <Swatches
      name={nameOf(option.code)}
      label={option.name}
      isMarked={false}
      error={error}
      value={chosen[option.code] ?? ""}
      onChoose={(value) => onChoose(option.code, value)}
      options={option.values.map(({ code, name, swatch }) => ({
        value: code,
        name,
        swatch,
        unavailable: canChoose(variants, chosen, option.code, code) ? null : unavailable,
      }))}
    />
  );
}

function OptionList({ option, variants, chosen, onChoose, unavailable, error }: OptionGroupProps) {
  const name = nameOf(option.code);
  return (
    <Labelling name={name} label={option.name} isMarked={false} error={error}>
      <select
        id={idOf(name)}
        name={name}
        required
        value={chosen[option.code] ?? ""}
        onChange={(event) => onChoose(option.code, event.target.value)}
        className={controlClass}
        {...describedBy(idOf(name), null, error)}
      >
        {chosen[option.code] === undefined && <option value="" />}
        {option.values.map(({ code, name }) => (
          <option key={code} value={code}>
            {canChoose(variants, chosen, option.code, code) ? name : `${name} (${unavailable})`}
          </option>
        ))}
      </select>
    </Labelling>
  );
}

/** Where the keyboard goes to answer a question. */
export function focusOn(code: string): void {
  const group = document.getElementById(idOf(nameOf(code)));
  (group?.querySelector<HTMLElement>("input:checked") ?? group?.querySelector<HTMLElement>("input") ?? group)?.focus();
}

function nameOf(code: string): string {
  return `options.${code}`;
}
