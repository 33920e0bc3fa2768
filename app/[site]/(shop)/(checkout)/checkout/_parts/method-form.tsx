"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";

interface MethodFormProps {
  action: FormAction;
  locale: string;
  heading: string;
  word: string;
  chosen: string | null;
  methods: readonly { code: string; name: string; text: string; price?: string }[];
  none?: string;
}

/** One choice among a few ways, each with what it means and costs. */
export function MethodForm({ action, locale, heading, word, chosen, methods, none }: MethodFormProps) {
  return (
    <Form action={action} locale={locale} className="space-y-7">
      {(state, isSending) => (
        <>
          <RefusalNote state={state} />
          {methods.length === 0 && <Notice tone="caution">{none}</Notice>}
          <fieldset className="space-y-3">
            <legend className="pb-3 text-title font-semibold">{heading}</legend>
            {methods.map(({ code, name, text, price }) => (
              <label
                key={code}
                className="flex cursor-pointer items-start gap-4 rounded-lg border border-edge bg-raised p-4 hover:border-ink has-checked:border-persimmon has-checked:bg-blush"
              >
                <input
                  type="radio"
                  name="method"
                  value={code}
                  defaultChecked={code === chosen}
                  required
                  className="mt-1 size-4 accent-persimmon"
                />
                <span className="flex-1">
                  <span className="block text-lead font-medium">{name}</span>
                  <span className="text-soft">{text}</span>
                </span>
                {price && <span className="text-lead font-semibold tabular">{price}</span>}
              </label>
            ))}
          </fieldset>
          <Button size="lg" disabled={isSending || methods.length === 0} className="w-full sm:w-auto">
            {word}
          </Button>
        </>
      )}
    </Form>
  );
}
