import type { ComponentProps, ReactNode } from "react";
import { join } from "./join.ts";
import { describedBy, idOf } from "./labelling.tsx";

interface CheckProps extends Omit<ComponentProps<"input">, "name" | "id" | "type"> {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
}

/** Yes or no, ticked. Several with one name are told apart by their value. */
export function Check({ name, label, hint, error, className, ...input }: CheckProps) {
  return (
    <Row {...{ name, label, hint, error, className, value: input.value }}>
      {(ids) => <input type="checkbox" name={name} {...ids} {...input} className="mt-1 size-5 shrink-0 accent-persimmon" />}
    </Row>
  );
}

/** A checkbox tells its own state, so the role needs nothing beside it. */
const asSwitch = { role: "switch" };

/** Yes or no that holds at once: a setting. Without a script its form has a button. */
export function Switch({ name, label, hint, error, className, ...input }: CheckProps) {
  return (
    <Row {...{ name, label, hint, error, className, value: input.value }}>
      {(ids) => (
        <span className="relative mt-0.5 inline-flex shrink-0">
          <input
            type="checkbox"
            {...asSwitch}
            name={name}
            {...ids}
            {...input}
            className="peer h-6 w-11 cursor-pointer appearance-none rounded-full border border-edge bg-sunk transition-colors duration-150 checked:border-persimmon checked:bg-persimmon disabled:cursor-not-allowed"
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute start-1 top-1 size-4 rounded-full bg-edge transition-[translate] duration-150 peer-checked:translate-x-5 peer-checked:bg-on-persimmon peer-disabled:opacity-60 rtl:peer-checked:-translate-x-5 forced-colors:border"
          />
        </span>
      )}
    </Row>
  );
}

interface RowProps extends Pick<CheckProps, "name" | "label" | "hint" | "error" | "className" | "value"> {
  children: (ids: { id: string } & ReturnType<typeof describedBy>) => ReactNode;
}

function Row({ name, label, hint, error, className, value, children }: RowProps) {
  const id = value === undefined ? idOf(name) : idOf(`${name}.${value}`);
  return (
    <div className={join("flex items-start gap-3 py-1.5 has-disabled:text-soft pointer-coarse:py-2.5", className)}>
      {children({ id, ...describedBy(id, hint, error) })}
      <div className="min-w-0">
        <label htmlFor={id} className="cursor-pointer">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-fine text-soft">
            {hint}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className="text-fine font-medium text-critical">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
