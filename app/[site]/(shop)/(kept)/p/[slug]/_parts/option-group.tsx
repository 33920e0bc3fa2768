import { idOf } from "#app/_ui/kit/labelling.tsx";
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

/** One question (colour, size) as radio buttons; what cannot be had stays visible and says so. */
export function OptionGroup({ option, variants, chosen, onChoose, unavailable, error }: OptionGroupProps) {
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

/** Where the keyboard goes to answer a question. */
export function focusOn(code: string): void {
  const group = document.getElementById(idOf(nameOf(code)));
  (group?.querySelector<HTMLElement>("input:checked") ?? group?.querySelector<HTMLElement>("input") ?? group)?.focus();
}

function nameOf(code: string): string {
  return `options.${code}`;
}
