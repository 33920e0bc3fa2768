"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { requestLinkAction } from "./actions.ts";

interface AskForLinkProps {
  token: string;
  locale: string;
  words: { more: string; again: string; sent: string };
}

/** The link to the whole order goes by mail to the address that ordered, whoever asks. */
export function AskForLink({ token, locale, words }: AskForLinkProps) {
  return (
    <Form action={requestLinkAction} locale={locale} className="space-y-4 rounded-lg border border-line bg-raised p-5 sm:p-6">
      {(state, isSending) => (
        <>
          <p>{words.more}</p>
          <RefusalNote state={state} />
          {state.status === "done" ? (
            <Notice tone="positive" role="status" title={words.sent} />
          ) : (
            <>
              <input type="hidden" name="token" value={token} />
              <Button look="plain" wide isPending={isSending}>
                {words.again}
              </Button>
            </>
          )}
        </>
      )}
    </Form>
  );
}
