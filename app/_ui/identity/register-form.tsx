"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Field } from "#app/_ui/kit/field.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { registerAction } from "./actions.ts";
import { EmailField, NewPasswordField } from "./fields.tsx";

interface RegisterFormProps {
  locale: string;
  words: Record<"firstName" | "lastName" | "email" | "password" | "passwordHint" | "submit", string>;
}

export function RegisterForm({ locale, words }: RegisterFormProps) {
  const { firstName, lastName, email, password } = words;
  return (
    <Form action={registerAction} locale={locale} className="grid gap-5" label={words.submit}>
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={{ firstName, lastName, email, password }} />
          <div className="grid gap-5 sm:grid-cols-2">
            {(["firstName", "lastName"] as const).map((name) => (
              <Field
                key={`${name}-${state.turn}`}
                name={name}
                label={words[name]}
                isMarked={false}
                defaultValue={state.values[name]}
                error={state.fields[name]}
                autoComplete={name === "firstName" ? "given-name" : "family-name"}
                maxLength={60}
                dir="auto"
              />
            ))}
          </div>
          <EmailField state={state} label={email} isNew />
          <NewPasswordField state={state} label={password} hint={words.passwordHint} />
          <Button size="lg" wide isPending={isSending}>
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}
