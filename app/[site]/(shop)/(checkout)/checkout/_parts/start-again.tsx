"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { startAgainAction } from "./actions.ts";

export function StartAgain({ locale, word }: { locale: string; word: string }) {
  return (
    <Form action={startAgainAction} locale={locale} className="space-y-3">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          <Button disabled={isSending}>{word}</Button>
        </>
      )}
    </Form>
  );
}
