"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "#app/_ui/kit/button.tsx";
import { Form } from "#app/_ui/kit/form.tsx";
import { applyCouponAction } from "./actions.ts";

interface CouponOfferProps {
  code: string;
  locale: string;
  words: { use: string; useNamed: string; copy: string; copied: string; used: string };
}

/** A code to copy, where a script can, or to put on the cart at once. */
export function CouponOffer({ code, locale, words }: CouponOfferProps) {
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  const copy = () => navigator.clipboard.writeText(code).then(() => setCopied(true), ignore);
  return (
    <Form action={applyCouponAction} locale={locale}>
      {(state, isSending) => (
        <>
          <input type="hidden" name="code" value={code} />
          <div className="flex flex-wrap items-center gap-2">
            <bdi className="rounded-sm border border-dashed border-edge px-2.5 py-1 font-semibold tabular">{code}</bdi>
            {canCopy && (
              <button type="button" onClick={copy} className={buttonClass({ look: "quiet" })}>
                {isCopied ? words.copied : words.copy}
              </button>
            )}
            <button type="submit" disabled={isSending} aria-label={words.useNamed} className={buttonClass({ look: "quiet" })}>
              {words.use}
            </button>
          </div>
          <p aria-live="polite" className={state.status === "refused" ? "text-fine text-critical" : "text-fine text-positive"}>
            {state.status === "refused" ? state.message : state.status === "done" ? words.used : null}
          </p>
        </>
      )}
    </Form>
  );
}

function ignore(): void {}
