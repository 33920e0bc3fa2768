import { Field } from "#app/_ui/kit/field.tsx";
import type { FormState } from "#app/_ui/kit/form-state.ts";
import { passwordPattern } from "#server/identity/password-rules.ts";

interface FieldsProps {
  state: FormState;
  label: string;
}

const ltr = { dir: "ltr", className: "[&_input]:text-start" } as const;

export function EmailField({ state, label, email, isNew = false }: FieldsProps & { email?: string; isNew?: boolean }) {
  return (
    <Field
      key={`email-${state.turn}`}
      name="email"
      type="email"
      label={label}
      isMarked={false}
      defaultValue={state.values.email ?? email}
      error={state.fields.email}
      autoComplete={isNew ? "email" : "username"}
      inputMode="email"
      spellCheck={false}
      autoCapitalize="none"
      maxLength={254}
      {...ltr}
    />
  );
}

/** The password somebody has; after a refusal it is asked for again. */
export function PasswordField({ state, label, name = "password" }: FieldsProps & { name?: string }) {
  return (
    <Field
      name={name}
      type="password"
      label={label}
      isMarked={false}
      error={state.fields[name]}
      autoComplete="current-password"
      maxLength={200}
      {...ltr}
    />
  );
}

/** A password that is chosen now; `hint` is the rule, which is also what is said where it is not met. */
export function NewPasswordField({ state, label, hint, name = "password" }: FieldsProps & { hint: string; name?: string }) {
  return (
    <Field
      name={name}
      type="password"
      label={label}
      hint={hint}
      isMarked={false}
      error={state.fields[name]}
      pattern={passwordPattern}
      problem={hint}
      autoComplete="new-password"
      maxLength={200}
      {...ltr}
    />
  );
}
