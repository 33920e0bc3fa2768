"use client";

import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";

interface UndoFormProps {
  action: FormAction;
  fields: Record<string, string>;
  locale: string;
  done: string;
  undo: string;
}

export function UndoForm({ action, fields, locale, done, undo }: UndoFormProps) {
  return (
    <Notice tone="info" role="status">
      <Form action={action} locale={locale} className="flex flex-wrap items-center justify-between gap-x-4">
        {(state) => (
          <>
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <span>{state.message ?? done}</span>
            <button type="submit" className="min-h-9 font-semibold underline underline-offset-4">
              {undo}
            </button>
          </>
        )}
      </Form>
    </Notice>
  );
}
