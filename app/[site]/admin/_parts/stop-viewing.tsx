"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { stopViewingAction } from "../people/_parts/actions.ts";

export function StopViewing({ locale, word }: { locale: string; word: string }) {
  return (
    <Form action={stopViewingAction} locale={locale}>
      {(_, isSending) => (
        <Button look="plain" size="sm" isPending={isSending}>
          {word}
        </Button>
      )}
    </Form>
  );
}
