"use client";

import { type ReactNode, useActionState, useEffect, useState } from "react";
import { useFieldCheck } from "./field-check.ts";
import { type FormAction, type FormState, idle } from "./form-state.ts";

interface FormProps {
  action: FormAction;
  locale: string;
  children: (state: FormState, isSending: boolean) => ReactNode;
  className?: string;
  onDone?: (state: FormState) => void;
  label?: string;
  id?: string;
}

/**
 * A form that is sent by a script where one runs and by the browser where none does. Where a script runs its fields say what does
 * not fit as soon as they are left, in the `fields` of the state that its children are given.
 */
export function Form({ action, locale, children, className, onDone, label, id }: FormProps) {
  const [state, send, isSending] = useActionState(action, idle);
  const { fields, onBlur, onInput } = useFieldCheck(state, locale);
  const [hasScript, setScript] = useState(false);
  useEffect(() => setScript(true), []);
  useEffect(() => {
    if (state.status === "done") onDone?.(state);
  }, [state, onDone]);
  return (
    <form
      id={id}
      action={send}
      aria-label={label}
      aria-busy={isSending}
      onBlur={onBlur}
      onInput={onInput}
      className={className}
      noValidate
    >
      <input type="hidden" name="locale" value={locale} />
      {hasScript && <input type="hidden" name="script" value="1" />}
      {children({ ...state, fields }, isSending)}
    </form>
  );
}
