import { join } from "#app/_ui/kit/join.ts";
import { toneClass } from "#app/_ui/kit/tone.ts";
import { type Chosen, canChoose, type OptionChoice, type VariantChoice } from "./choice.ts";

interface OptionGroupProps {
  option: OptionChoice;
  variants: readonly VariantChoice[];
  chosen: Chosen;
  onChoose: (option: string, value: string) => void;
  unavailable: string;
}

/** One question (colour, size) as radio buttons; what cannot be had stays visible and says so. */
export function OptionGroup({ option, variants, chosen, onChoose, unavailable }: OptionGroupProps) {
  return (
    <fieldset className="space-y-2">
      <legend className="float-start w-full pb-2 font-medium">{option.name}</legend>
      <div className="clear-both flex flex-wrap gap-2">
        {option.values.map(({ code, name, swatch }) => {
          const isThere = canChoose(variants, chosen, option.code, code);
          return (
            <label
              key={code}
              className={join(
                "relative inline-flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md border border-edge bg-raised px-4 hover:border-ink",
                "has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-persimmon",
                !isThere && "border-dashed text-soft",
              )}
            >
              <input
                type="radio"
                name={`options.${option.code}`}
                value={code}
                checked={chosen[option.code] === code}
                onChange={() => onChoose(option.code, code)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              {swatch && <Swatch colour={swatch} />}
              <span className={isThere ? "" : "line-through"}>{name}</span>
              {!isThere && <span className="sr-only">({unavailable})</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** An SVG takes its colour from an attribute, which the content policy allows. */
function Swatch({ colour }: { colour: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={join("size-4 rounded-full", toneClass(colour))}>
      <circle cx="8" cy="8" r="7.5" fill={colour} className="stroke-edge" strokeWidth="0.75" />
    </svg>
  );
}
