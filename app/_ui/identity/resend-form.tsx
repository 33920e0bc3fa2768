"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { resendAction } from "./actions.ts";

export function ResendForm({ locale, words }: { locale: string; words: { again: string; sentAgain: string } }) {
  return (
    <Form action={resendAction} locale={locale} className="grid gap-4">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          {state.status === "done" && (
            <Notice tone="positive" role="status">
              {words.sentAgain}
            </Notice>
          )}
          <Button look="plain" wide isPending={isSending}>
            {words.again}
          </Button>
        </>
      )}
    </Form>
  );
}
