import type { ComponentProps, ReactNode } from "react";
import { join } from "./join.ts";
import { controlClass, describedBy, idOf, type Labelled, Labelling } from "./labelling.tsx";

interface FieldProps extends Labelled, Omit<ComponentProps<"input">, "name" | "id" | "prefix"> {
  /** Stands before or after what is typed: a currency, a unit. */
  prefix?: ReactNode;
  suffix?: ReactNode;
  /** What does not fit, in words of the field's own, where its `pattern` is not met. */
  problem?: string;
}

/** One line to type, with its label above, what it is for, and what does not fit, tied to it for screen readers. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  isMarked,
  className,
  prefix,
  suffix,
  problem,
  required = !optional,
  ...input
}: FieldProps) {
  const id = idOf(name);
  const control = (
    <input
      id={id}
      name={name}
      required={required}
      data-problem={problem}
      className={join(controlClass, Boolean(prefix) && "ps-11", Boolean(suffix) && "pe-14")}
      {...describedBy(id, hint, error)}
      {...input}
    />
  );
  return (
    <Labelling {...{ name, label, hint, error, optional, isMarked, isRequired: required, className }}>
      {prefix || suffix ? (
        <div className="relative">
          {prefix && <Beside className="start-0 ps-3.5">{prefix}</Beside>}
          {control}
          {suffix && <Beside className="end-0 pe-3.5">{suffix}</Beside>}
        </div>
      ) : (
        control
      )}
    </Labelling>
  );
}

function Beside({ children, className }: { children: ReactNode; className: string }) {
  return (
    <span className={join("pointer-events-none absolute inset-y-0 flex items-center text-lead text-soft", className)}>
      <bdi>{children}</bdi>
    </span>
  );
}

interface TextAreaProps extends Labelled, Omit<ComponentProps<"textarea">, "name" | "id"> {
  problem?: string;
}

/** Several lines. It grows with its text where the browser can. */
export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  isMarked,
  className,
  problem,
  required = !optional,
  ...area
}: TextAreaProps) {
  const id = idOf(name);
  return (
    <Labelling {...{ name, label, hint, error, optional, isMarked, isRequired: required, className }}>
      <textarea
        id={id}
        name={name}
        required={required}
        rows={4}
        dir="auto"
        data-problem={problem}
        className={join(controlClass, "field-sizing-content max-h-96 min-h-28 py-3")}
        {...describedBy(id, hint, error)}
        {...area}
      />
    </Labelling>
  );
}

type ChoiceProps = Labelled & Omit<ComponentProps<"select">, "name" | "id">;

/** One of many. The browser's own list: it is the best one on a phone, and needs no script. */
export function Choice({
  name,
  label,
  hint,
  error,
  optional,
  isMarked,
  className,
  children,
  required = !optional,
  ...select
}: ChoiceProps) {
  const id = idOf(name);
  return (
    <Labelling {...{ name, label, hint, error, optional, isMarked, isRequired: required, className }}>
      <div className="relative">
        <select
          id={id}
          name={name}
          required={required}
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

type FileFieldProps = Labelled & Omit<ComponentProps<"input">, "name" | "id" | "type">;

/** Files, by the browser's own button. */
export function FileField({
  name,
  label,
  hint,
  error,
  optional,
  isMarked,
  className,
  required = !optional,
  ...input
}: FileFieldProps) {
  const id = idOf(name);
  return (
    <Labelling {...{ name, label, hint, error, optional, isMarked, isRequired: required, className }}>
      <input
        type="file"
        id={id}
        name={name}
        required={required}
        className="block w-full rounded-md border border-dashed border-edge bg-raised p-2 text-soft hover:border-ink aria-invalid:border-critical file:me-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border-0 file:bg-sunk file:px-4 file:font-medium file:text-ink"
        {...describedBy(id, hint, error)}
        {...input}
      />
    </Labelling>
  );
}
