import { CheckIcon } from "./icons.tsx";
import { join } from "./join.ts";

interface StepsProps {
  label: string;
  steps: readonly string[];
  /** Counted from 0. */
  current: number;
  /** What a screen reader hears of a step that is behind. */
  done: string;
}

/** Where one is on a way of a few steps. */
export function Steps({ label, steps, current, done }: StepsProps) {
  return (
    <ol aria-label={label} className="flex gap-2">
      {steps.map((step, n) => (
        <li
          key={step}
          aria-current={n === current ? "step" : undefined}
          className={join(
            "min-w-0 flex-1 border-t-2 pt-2 text-fine wrap-anywhere",
            n <= current ? "border-persimmon" : "border-line",
            n === current ? "font-semibold" : "text-soft",
          )}
        >
          <span className="flex items-center gap-1.5">
            {n < current && <CheckIcon className="size-4 text-persimmon" />}
            {step}
            {n < current && <span className="sr-only">({done})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
