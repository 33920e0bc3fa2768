import type { ComponentProps, ReactNode } from "react";
import { join } from "./join.ts";

export const controlClass =
  "block w-full min-h-12 rounded-md border border-edge bg-raised px-3.5 text-lead text-ink placeholder:text-soft " +
  "hover:border-ink aria-invalid:border-critical aria-invalid:border-2 transition-colors duration-150";

interface Labelled {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | null;
  /** The word that marks a field one may leave empty; required is what has none. */
  optional?: string | null;
}

type FieldProps = Labelled & Omit<ComponentProps<"input">, "name" | "id">;

/** One line to type, with its label above, what it is for, and what does not fit, tied to it for screen readers. */
export function Field({ name, label, hint, error, optional, className, ...input }: FieldProps) {
  const id = idOf(name);
  return (
    <Labelling {...{ name, label, hint, error, optional, className }}>
      <input
        id={id}
        name={name}
        required={optional ? undefined : true}
        className={controlClass}
        {...describedBy(id, hint, error)}
        {...input}
      />
    </Labelling>
  );
}

type ChoiceProps = Labelled & Omit<ComponentProps<"select">, "name" | "id">;

export function Choice({ name, label, hint, error, optional, className, children, ...select }: ChoiceProps) {
  const id = idOf(name);
  return (
    <Labelling {...{ name, label, hint, error, optional, className }}>
      <div className="relative">
        <select
          id={id}
          name={name}
          required={optional ? undefined : true}
          className={join(controlClass, "appearance-none pe-10")}
          {...describedBy(id, hint, error)}
          {...select}
        >
          {children}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="pointer-events-none absolute inset-y-0 end-3.5 my-auto size-3 text-soft"
        >
          <path d="M2 4.5 6 8.5l4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </div>
    </Labelling>
  );
}

function Labelling({
  name,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: Labelled & { className?: string; children: ReactNode }) {
  const id = idOf(name);
  return (
    <div className={join("space-y-1.5", className)}>
      <label htmlFor={id} className="flex items-baseline justify-between gap-3 font-medium">
        {label}
        {optional && <span className="text-fine font-normal text-soft">{optional}</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-fine text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 text-fine font-medium text-critical">
          <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-0.5 size-4 shrink-0">
            <path d="M8 1.5 15 14H1z M8 6v3.5 M8 11.5v.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
          {error}
        </p>
      )}
    </div>
  );
}

/** The id of a field's control, for labels and for the links of an error summary. */
export function idOf(name: string): string {
  return `f-${name.replaceAll(".", "-")}`;
}

function describedBy(id: string, hint: ReactNode, error: string | null | undefined) {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return { "aria-invalid": error ? true : undefined, "aria-describedby": ids || undefined };
}
