"use client";

import { Field } from "#app/_ui/kit/field.tsx";
import { banAction } from "../../_parts/actions.ts";
import { DeedForm } from "../../_parts/deed-form.tsx";

interface BanProps {
  locale: string;
  id: string;
  reason: string | null;
  words: Record<"deed" | "cancel" | "close" | "title" | "text" | "why" | "hint", string>;
}

/** Shutting out wants a reason, which stays. */
export function Ban({ locale, id, reason, words }: BanProps) {
  const confirm = { title: words.title, text: words.text };
  return (
    <DeedForm action={banAction} locale={locale} fields={{ id }} reason={reason} confirm={confirm} words={words} look="critical">
      {(state) => (
        <Field
          name="reason"
          label={words.why}
          hint={words.hint}
          maxLength={300}
          dir="auto"
          defaultValue={state.values.reason ?? ""}
          error={state.fields.reason}
        />
      )}
    </DeedForm>
  );
}
