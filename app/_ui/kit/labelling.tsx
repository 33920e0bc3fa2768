import type { ReactNode } from "react";
import { join } from "./join.ts";

/** The look of whatever one types or chooses in. */
export const controlClass =
  "block w-full min-h-12 rounded-md border border-edge bg-raised px-3.5 text-lead text-ink placeholder:text-soft " +
  "hover:border-ink aria-invalid:border-critical aria-invalid:border-2 transition-colors duration-150 " +
  "disabled:border-line disabled:bg-sunk disabled:text-soft disabled:hover:border-line [&[readonly]]:bg-sunk";

export interface Labelled {
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | null;
  /** The word that marks a field one may leave empty. What is required is marked by a star, and in words for screen readers. */
  optional?: string | null;
  /** False where every field is plainly required, as on signing in: no star is drawn. */
  isMarked?: boolean;
}

/** A label above its control; what it is for and what does not fit below, tied to it for screen readers. */
export function Labelling({
  name,
  label,
  hint,
  error,
  optional,
  isMarked = true,
  isRequired = !optional,
  className,
  children,
}: Labelled & { isRequired?: boolean; className?: string; children: ReactNode }) {
  const id = idOf(name);
  return (
    <div className={join("min-w-0 space-y-1.5", className)}>
      <label htmlFor={id} className="flex items-baseline justify-between gap-3 font-medium">
        <Marked label={label} isStarred={isRequired && isMarked} optional={optional} />
      </label>
      {children}
      <Notes id={id} hint={hint} error={error} />
    </div>
  );
}

/** Several controls that answer one question, under a legend. */
export function Group({
  name,
  label,
  hint,
  error,
  optional,
  isMarked = true,
  className,
  children,
}: Labelled & { className?: string; children: ReactNode }) {
  const id = idOf(name);
  return (
    <fieldset id={id} tabIndex={-1} className={join("min-w-0 outline-none", className)} {...noted(id, hint, error)}>
      <legend className="flex w-full items-baseline justify-between gap-3 pb-2 font-medium">
        <Marked label={label} isStarred={!optional && isMarked} optional={optional} />
      </legend>
      {children}
      <div className="space-y-1.5 pt-1.5 empty:hidden">
        <Notes id={id} hint={hint} error={error} />
      </div>
    </fieldset>
  );
}

function Marked({ label, isStarred, optional }: { label: string; isStarred: boolean; optional?: string | null }) {
  return (
    <>
      <span>
        {label}
        {isStarred && (
          <span aria-hidden="true" className="ps-1 text-persimmon-deep">
            *
          </span>
        )}
      </span>
      {optional && <span className="text-fine font-normal text-soft">{optional}</span>}
    </>
  );
}

function Notes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | null }) {
  return (
    <>
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
          <span className="min-w-0 wrap-anywhere">{error}</span>
        </p>
      )}
    </>
  );
}

/** The id of a field's control, for labels and for the links of an error summary. */
export function idOf(name: string): string {
  return `f-${name.replaceAll(".", "-")}`;
}

/** What ties a control to its notes. */
export function describedBy(id: string, hint: ReactNode, error: string | null | undefined) {
  return {
    "aria-invalid": error ? (true as const) : undefined,
    "aria-errormessage": error ? `${id}-error` : undefined,
    ...noted(id, hint, error),
  };
}

function noted(id: string, hint: ReactNode, error: string | null | undefined) {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined };
}
