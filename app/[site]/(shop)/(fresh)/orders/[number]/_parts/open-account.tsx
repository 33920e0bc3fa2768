"use client";

import { NewPasswordField } from "#app/_ui/identity/fields.tsx";
import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { openAccountAction } from "./actions.ts";

interface OpenAccountProps {
  locale: string;
  order: { number: string; key: string };
  words: Record<"title" | "text" | "password" | "passwordHint" | "submit", string>;
}

/** For a guest who has just bought: one password, and everything that was ordered with the address is kept together. */
export function OpenAccount({ locale, order, words }: OpenAccountProps) {
  return (
    <section className="space-y-4 rounded-lg border border-line bg-raised p-5 sm:p-6">
      <div className="space-y-1">
        <h2 className="text-title">{words.title}</h2>
        <p className="text-soft wrap-anywhere">{words.text}</p>
      </div>
      <Form action={openAccountAction} locale={locale} className="grid gap-4" label={words.submit}>
        {(state, isSending) => (
          <>
            <RefusalNote state={state} labels={{ password: words.password }} />
            <input type="hidden" name="number" value={order.number} />
            <input type="hidden" name="key" value={order.key} />
            <NewPasswordField state={state} label={words.password} hint={words.passwordHint} />
            <Button wide isPending={isSending}>
              {words.submit}
            </Button>
          </>
        )}
      </Form>
    </section>
  );
}
