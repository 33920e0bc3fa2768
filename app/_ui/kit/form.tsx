"use client";

import { type ReactNode, useActionState, useEffect, useState } from "react";
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

/** A form that is sent by a script where one runs and by the browser where none does. */
export function Form({ action, locale, children, className, onDone, label, id }: FormProps) {
  const [state, send, isSending] = useActionState(action, idle);
  const [hasScript, setScript] = useState(false);
  useEffect(() => setScript(true), []);
  useEffect(() => {
    if (state.status === "done") onDone?.(state);
  }, [state, onDone]);
  return (
    <form id={id} action={send} aria-label={label} aria-busy={isSending} className={className} noValidate>
      <input type="hidden" name="locale" value={locale} />
      {hasScript && <input type="hidden" name="script" value="1" />}
      {children(state, isSending)}
    </form>
  );
}
