import type { ReactNode } from "react";
import { join } from "./join.ts";
import { Group, type Labelled } from "./labelling.tsx";
import { toneClass } from "./tone.ts";

export interface RadioOption {
  value: string;
  name: string;
  /** What it means, below its name. */
  text?: ReactNode;
  /** At the end of the line: what it costs. */
  aside?: ReactNode;
  /** `#rrggbb`, drawn beside the name and never instead of it. */
  swatch?: string | null;
  /** It exists and cannot be had: shown, marked, and said with these words. */
  unavailable?: string | null;
  disabled?: boolean;
}

interface RadioGroupProps extends Labelled {
  options: readonly RadioOption[];
  value?: string;
  defaultValue?: string;
  /** Of a group that a script follows. */
  onChoose?: (value: string) => void;
  className?: string;
}

/** One of a few, as a plain list. */
export function RadioGroup({ options, ...props }: RadioGroupProps) {
  return (
    <Group {...labelled(props)}>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex cursor-pointer items-start gap-3 py-1.5 has-disabled:cursor-not-allowed has-disabled:text-soft pointer-coarse:py-2.5"
        >
          <input type="radio" {...radioOf(props, option)} className="mt-1 size-5 shrink-0 accent-persimmon" />
          <span className="min-w-0 flex-1">
            {option.name}
            {option.text && <span className="block text-fine text-soft">{option.text}</span>}
          </span>
          {option.aside && <span className="font-medium tabular">{option.aside}</span>}
        </label>
      ))}
    </Group>
  );
}

/** One of a few ways, each with what it means and costs. */
export function RadioCards({ options, ...props }: RadioGroupProps) {
  return (
    <Group {...labelled(props)}>
      <div className="grid gap-3">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex cursor-pointer items-start gap-4 rounded-lg border border-edge bg-raised p-4 hover:border-ink has-checked:border-persimmon has-checked:bg-blush has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:text-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-persimmon"
          >
            <input type="radio" {...radioOf(props, option)} className="mt-1 size-5 shrink-0 accent-persimmon outline-none" />
            <span className="min-w-0 flex-1">
              <span className="block text-lead font-medium">{option.name}</span>
              {option.text && <span className="text-soft">{option.text}</span>}
            </span>
            {option.aside && <span className="text-lead font-semibold tabular">{option.aside}</span>}
          </label>
        ))}
      </div>
    </Group>
  );
}

/** A product's choices: names on tiles, with a colour where it is one. What cannot be had stays in sight and says so. */
export function Swatches({ options, ...props }: RadioGroupProps) {
  return (
    <Group {...labelled(props)}>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={join(
              "relative inline-flex min-h-11 max-w-full cursor-pointer items-center gap-2.5 rounded-md border border-edge bg-raised px-4 py-1.5 hover:border-ink",
              "has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-persimmon",
              option.unavailable && "border-dashed text-soft",
            )}
          >
            <input type="radio" {...radioOf(props, option)} className="absolute inset-0 size-full cursor-pointer opacity-0" />
            {option.swatch && <Swatch colour={option.swatch} />}
            <span className={join("min-w-0 wrap-anywhere", option.unavailable && "line-through")}>{option.name}</span>
            {option.unavailable && <span className="sr-only">({option.unavailable})</span>}
          </label>
        ))}
      </div>
    </Group>
  );
}

/** Two to five short answers side by side: a view, a unit, a span of time. */
export function Segmented({ options, ...props }: RadioGroupProps) {
  return (
    <Group {...labelled(props)} isMarked={false}>
      <div className="inline-flex max-w-full flex-wrap gap-1 rounded-md border border-line bg-sunk p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex min-h-9 cursor-pointer items-center rounded-sm border border-transparent px-3.5 text-soft hover:text-ink has-checked:border-edge has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-persimmon pointer-coarse:min-h-11"
          >
            <input type="radio" {...radioOf(props, option)} className="absolute inset-0 size-full cursor-pointer opacity-0" />
            {option.name}
          </label>
        ))}
      </div>
    </Group>
  );
}

function labelled({ name, label, hint, error, optional, isMarked, className }: Omit<RadioGroupProps, "options">) {
  return { name, label, hint, error, optional, isMarked, className };
}

function radioOf(
  { name, value, defaultValue, onChoose, optional, error }: Omit<RadioGroupProps, "options">,
  option: RadioOption,
) {
  const state = onChoose
    ? { checked: value === option.value, onChange: () => onChoose(option.value) }
    : { defaultChecked: (value ?? defaultValue) === option.value };
  return {
    name,
    value: option.value,
    required: !optional,
    disabled: option.disabled,
    "aria-invalid": error ? (true as const) : undefined,
    ...state,
  };
}

/** An SVG takes its colour from an attribute, which the content policy allows. */
export function Swatch({ colour }: { colour: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={join("size-4 shrink-0 rounded-full", toneClass(colour))}>
      <circle cx="8" cy="8" r="7.5" fill={colour} className="stroke-edge" strokeWidth="0.75" />
    </svg>
  );
}
