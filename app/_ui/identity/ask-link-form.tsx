"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { EmailField } from "./fields.tsx";

interface AskLinkFormProps {
  action: FormAction;
  locale: string;
  email?: string;
  /** `done` has `#` where the address stands. */
  words: { email: string; submit: string; done: string };
}

/** An address to mail a link to. What is said afterwards is the same whether there is an account or not. */
export function AskLinkForm({ action, locale, email, words }: AskLinkFormProps) {
  const [before, after] = words.done.split("#");
  return (
    <Form action={action} locale={locale} className="grid gap-5" label={words.submit}>
      {(state, isSending) =>
        state.status === "done" ? (
          <Notice tone="positive" role="status">
            {before}
            <bdi dir="ltr" className="font-semibold wrap-anywhere">
              {state.result.email}
            </bdi>
            {after}
          </Notice>
        ) : (
          <>
            <RefusalNote state={state} labels={{ email: words.email }} />
            <EmailField state={state} label={words.email} email={email} />
            <Button size="lg" wide isPending={isSending}>
              {words.submit}
            </Button>
          </>
        )
      }
    </Form>
  );
}
