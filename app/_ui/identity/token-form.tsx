"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { NewPasswordField, PasswordField } from "./fields.tsx";

interface TokenFormProps {
  action: FormAction;
  locale: string;
  token: string;
  submit: string;
  /** The password to enter, where one is asked for; `hint` where it is a new one. */
  password?: { label: string; hint?: string };
}

/** What stands behind a mailed link: looking at it changes nothing, pressing does, so a mailbox that opens links cannot. */
export function TokenForm({ action, locale, token, submit, password }: TokenFormProps) {
  return (
    <Form action={action} locale={locale} className="grid gap-5" label={submit}>
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={password && { password: password.label }} />
          <input type="hidden" name="token" value={token} />
          {password?.hint && <NewPasswordField state={state} label={password.label} hint={password.hint} />}
          {password && !password.hint && <PasswordField state={state} label={password.label} />}
          <Button size="lg" wide isPending={isSending}>
            {submit}
          </Button>
        </>
      )}
    </Form>
  );
}
