"use client";

import { PasswordField } from "#app/_ui/identity/fields.tsx";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { eraseMeAction } from "./actions.ts";

interface EraseFormProps {
  locale: string;
  hasPassword: boolean;
  words: Record<"password" | "without" | "submit", string>;
}

export function EraseForm({ locale, hasPassword, words }: EraseFormProps) {
  return (
    <Form action={eraseMeAction} locale={locale} className="grid max-w-md gap-5 pt-3" label={words.submit}>
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={{ passwordNow: words.password }} />
          {hasPassword ? (
            <PasswordField key={`erase-${state.turn}`} name="passwordNow" state={state} label={words.password} />
          ) : (
            <p className="text-soft">{words.without}</p>
          )}
          <Button look="critical" isPending={isSending} className="justify-self-start">
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}
