"use client";

import { Form } from "#app/_ui/kit/form.tsx";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { undoRemoveAction } from "./actions.ts";

interface UndoFormProps {
  variantId: string;
  quantity: string;
  locale: string;
  removed: string;
  undo: string;
}

export function UndoForm({ variantId, quantity, locale, removed, undo }: UndoFormProps) {
  return (
    <Notice tone="info" role="status">
      <Form action={undoRemoveAction} locale={locale} className="flex flex-wrap items-center justify-between gap-x-4">
        {(state) => (
          <>
            <input type="hidden" name="variantId" value={variantId} />
            <input type="hidden" name="quantity" value={quantity} />
            <span>{state.message ?? removed}</span>
            <button type="submit" className="min-h-9 font-semibold underline underline-offset-4">
              {undo}
            </button>
          </>
        )}
      </Form>
    </Notice>
  );
}
