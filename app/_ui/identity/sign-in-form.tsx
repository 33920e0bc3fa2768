"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { signInAction } from "#server/identity/actions.ts";

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
          <Field
            key={`email-${state.turn}`}
            name="email"
            type="email"
            label={words.email}
            isMarked={false}
            defaultValue={state.values.email ?? email}
            error={state.fields.email}
            autoComplete="username"
            inputMode="email"
            spellCheck={false}
            autoCapitalize="none"
            maxLength={254}
            dir="ltr"
            className="[&_input]:text-start"
          />
          <Field
            name="password"
            type="password"
            label={words.password}
            isMarked={false}
            error={state.fields.password}
            autoComplete="current-password"
            maxLength={200}
            dir="ltr"
            className="[&_input]:text-start"
          />
          <Button size="lg" wide disabled={isSending}>
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}
