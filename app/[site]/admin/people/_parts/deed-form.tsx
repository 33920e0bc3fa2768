"use client";

import type { ReactNode } from "react";
import { Button, type ButtonLook } from "#app/_ui/kit/button.tsx";
import { ConfirmButton } from "#app/_ui/kit/confirm-button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction, FormState } from "#app/_ui/kit/form-state.ts";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";

interface DeedFormProps extends Pick<ButtonLook, "look" | "size"> {
  action: FormAction;
  locale: string;
  /** What the deed is done to. */
  fields: Record<string, string>;
  words: { deed: string; cancel?: string; close?: string };
  /** Asked first, where what follows is worth a question. */
  confirm?: { title: string; text: string };
  /** Why it cannot be done; said below the button, which is then closed. */
  reason?: string | null;
  /** What else has to be said with it. */
  children?: (state: FormState) => ReactNode;
}

/** One deed as one form: its button, a question before it where it needs one, and why it was refused. */
export function DeedForm({
  action,
  locale,
  fields,
  words,
  confirm,
  reason,
  children,
  look = "plain",
  size = "sm",
}: DeedFormProps) {
  if (reason) {
    return (
      <Button type="button" look={look} size={size} reason={reason}>
        {words.deed}
      </Button>
    );
  }
  return (
    <Form action={action} locale={locale} className="grid gap-3">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children?.(state)}
          {confirm ? (
            <ConfirmButton
              look={look}
              size={size}
              {...confirm}
              disabled={isSending}
              words={{ confirm: words.deed, cancel: words.cancel ?? "", close: words.close ?? "" }}
            >
              {words.deed}
            </ConfirmButton>
          ) : (
            <Button look={look} size={size} isPending={isSending}>
              {words.deed}
            </Button>
          )}
        </>
      )}
    </Form>
  );
}
