"use client";

import { Form } from "#app/_ui/kit/form.tsx";
import { removeCouponAction } from "./actions.ts";

export function CouponRemoval({
  code,
  locale,
  words,
}: {
  code: string;
  locale: string;
  words: { remove: string; named: string };
}) {
  return (
    <Form action={removeCouponAction} locale={locale}>
      {(_, isSending) => (
        <>
          <input type="hidden" name="code" value={code} />
          <button
            type="submit"
            disabled={isSending}
            aria-label={words.named}
            className="min-h-11 text-fine text-soft underline decoration-line underline-offset-4 hover:text-ink"
          >
            {words.remove}
          </button>
        </>
      )}
    </Form>
  );
}
