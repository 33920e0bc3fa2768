"use client";

import { type ComponentProps, useId, useRef } from "react";
import { join } from "./join.ts";

interface QuantityProps extends Omit<ComponentProps<"input">, "type" | "ref"> {
  name: string;
  /** What is counted; the field's name for screen readers. */
  label: string;
  words: { less: string; more: string };
}

const stepClass =
  "with-script grid w-11 shrink-0 place-items-center text-lead hover:bg-sunk disabled:cursor-not-allowed disabled:text-edge";

/** A whole number with less and more beside it. Both change the field as typing would, so whatever listens to it hears them. */
export function Quantity({ name, label, words, className, min = 1, ...input }: QuantityProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const step = (by: 1 | -1) => {
    const { current } = field;
    if (!current) return;
    const before = current.value;
    if (by > 0) current.stepUp();
    else current.stepDown();
    if (current.value === before) return;
    current.dispatchEvent(new Event("input", { bubbles: true }));
    current.dispatchEvent(new Event("change", { bubbles: true }));
  };
  return (
    <span
      className={join(
        "inline-flex max-w-full min-h-11.5 items-stretch overflow-hidden rounded-md border border-edge bg-raised hover:border-ink has-aria-invalid:border-critical has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-persimmon",
        className,
      )}
      dir="ltr"
    >
      <button type="button" onClick={() => step(-1)} aria-label={words.less} aria-describedby={id} className={stepClass}>
        <span aria-hidden="true">−</span>
      </button>
      <span id={id} hidden>
        {label}
      </span>
      <input
        ref={field}
        type="number"
        name={name}
        aria-label={label}
        inputMode="numeric"
        min={min}
        className="w-14 min-w-0 [appearance:textfield] bg-transparent text-center tabular outline-none [&::-webkit-inner-spin-button]:appearance-none"
        {...input}
      />
      <button type="button" onClick={() => step(1)} aria-label={words.more} aria-describedby={id} className={stepClass}>
        <span aria-hidden="true">+</span>
      </button>
    </span>
  );
}
