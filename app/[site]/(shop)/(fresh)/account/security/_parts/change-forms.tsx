"use client";

import { EmailField, NewPasswordField, PasswordField } from "#app/_ui/identity/fields.tsx";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { changeEmailAction, changePasswordAction } from "./actions.ts";

interface ChangeFormProps {
  locale: string;
  /** Asked for once more, where the person has one. */
  hasPassword: boolean;
}

interface PasswordFormProps extends ChangeFormProps {
  words: Record<"current" | "new" | "hint" | "submit" | "done", string>;
}

export function PasswordForm({ locale, hasPassword, words }: PasswordFormProps) {
  return (
    <Form action={changePasswordAction} locale={locale} className="grid max-w-md gap-5" label={words.submit}>
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={{ currentPassword: words.current, password: words.new }} />
          {state.status === "done" && (
            <Notice tone="positive" role="status">
              {words.done}
            </Notice>
          )}
          {hasPassword && (
            <PasswordField key={`current-${state.turn}`} name="currentPassword" state={state} label={words.current} />
          )}
          <NewPasswordField key={`new-${state.turn}`} state={state} label={words.new} hint={words.hint} />
          <Button look="plain" isPending={isSending} className="justify-self-start">
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}

interface EmailFormProps extends ChangeFormProps {
  /** `done` has `#` where the address stands. */
  words: Record<"current" | "new" | "submit" | "done", string>;
}

export function EmailForm({ locale, hasPassword, words }: EmailFormProps) {
  return (
    <Form action={changeEmailAction} locale={locale} className="grid max-w-md gap-5" label={words.submit}>
      {(state, isSending) => (
        <>
          <RefusalNote state={state} labels={{ passwordNow: words.current, email: words.new }} />
          {state.status === "done" && (
            <Notice tone="positive" role="status">
              {words.done.replace("#", String(state.result.email))}
            </Notice>
          )}
          <EmailField state={state} label={words.new} isNew />
          {hasPassword && <PasswordField key={`mail-${state.turn}`} name="passwordNow" state={state} label={words.current} />}
          <Button look="plain" isPending={isSending} className="justify-self-start">
            {words.submit}
          </Button>
        </>
      )}
    </Form>
  );
}
