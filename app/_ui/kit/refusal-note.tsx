"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "./form-state.ts";
import { idOf } from "./labelling.tsx";
import { Notice } from "./notice.tsx";

interface RefusalNoteProps {
  state: FormState;
  /** Field name to its label, for the links to what needs attention. */
  labels?: Record<string, string>;
}

/** Why a form was refused, at its head and focused, with a link to each field that does not fit. */
export function RefusalNote({ state, labels = {} }: RefusalNoteProps) {
  const box = useRef<HTMLDivElement>(null);
  const { status, turn } = state;
  useEffect(() => {
    if (status === "refused" && turn > 0) box.current?.focus();
  }, [status, turn]);
  if (status !== "refused") return null;
  const fields = Object.entries(state.fields).filter(([name]) => labels[name]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="outline-none">
      <Notice tone="critical" title={state.message}>
        {fields.length > 0 && (
          <ul className="space-y-0.5">
            {fields.map(([name, said]) => (
              <li key={name}>
                <a href={`#${idOf(name)}`} className="underline underline-offset-2">
                  {labels[name]}
                </a>
                {`: ${said}`}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
