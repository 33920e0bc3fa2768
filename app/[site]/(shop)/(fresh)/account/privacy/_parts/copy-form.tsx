"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { askExportAction } from "./actions.ts";

export function CopyForm({ locale, word }: { locale: string; word: string }) {
  return (
    <Form action={askExportAction} locale={locale} className="space-y-1.5">
      {(state, isSending) => (
        <>
          <Button look="plain" isPending={isSending}>
            {word}
          </Button>
          {state.status === "refused" && (
            <p role="alert" className="text-fine font-medium text-critical">
              {state.message}
            </p>
          )}
        </>
      )}
    </Form>
  );
}
