"use client";

import { Button } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import type { FormAction } from "#app/_ui/kit/form-state.ts";
import { Notice } from "#app/_ui/kit/notice.tsx";
import { RadioCards, type RadioOption } from "#app/_ui/kit/radio-group.tsx";
import { RefusalNote } from "#app/_ui/kit/refusal-note.tsx";
import { type FoldWords, ReviewFold } from "./review-fold.tsx";

interface MethodFormProps {
  action: FormAction;
  locale: string;
  heading: string;
  word: string;
  chosen: string | undefined;
  methods: readonly RadioOption[];
  none?: string;
  fold?: FoldWords | null;
}

/** One choice among a few ways, each with what it means and costs. */
export function MethodForm({ action, locale, heading, word, chosen, methods, none, fold = null }: MethodFormProps) {
  return (
    <Form action={action} locale={locale} className="space-y-7">
      {(state, isSending) => (
        <ReviewFold words={fold} state={state}>
          <RefusalNote state={state} />
          {methods.length === 0 && <Notice tone="caution">{none}</Notice>}
          <RadioCards
            name="method"
            label={heading}
            isMarked={false}
            defaultValue={chosen}
            options={methods}
            className="[&>legend]:pb-4 [&>legend]:text-title"
          />
          <Button size="lg" disabled={isSending || methods.length === 0} className="w-full sm:w-auto">
            {word}
          </Button>
        </ReviewFold>
      )}
    </Form>
  );
}
