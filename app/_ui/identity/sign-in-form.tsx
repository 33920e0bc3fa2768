"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { signInAction } from "#server/identity/actions.ts";
import { EmailField, PasswordField } from "./fields.tsx";

interface SignInFormProps {
  locale: string;
  /** Where to go afterwards; checked where it is used. */
  to?: string;
  email?: string;
  words: { email: string; password: string; submit: string };
}

/** After a refusal the email stays and the password is asked for again. */
export function SignInForm({ locale, to, email, words }: SignInFormProps) {
  return (
    <Form action={signInAction} locale={locale} className="grid gap-5" label={words.submit}>
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={{ email: words.email, password: words.password }} />
          {to && <input type="hidden" name="to" value={to} />}
          <EmailField state={state} label={words.email} email={email} />
          <PasswordField state={state} label={words.password} />
          <Button size="lg" wide disabled={isSending}>
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}
