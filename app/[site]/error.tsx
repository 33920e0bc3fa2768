"use client";

import { useSyncExternalStore } from "react";
import { errorWords } from "#app/_i18n/error-words.ts";
import { buttonClass } from "#app/_ui/kit/button.tsx";

interface ErrorProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** A fault, said kindly, with the reference under which it was logged. */
export default function ErrorPage({ error, retry }: ErrorProps) {
  const locale = useSyncExternalStore(
    never,
    () => document.documentElement.lang,
    () => "en",
  );
  const words = errorWords[locale] ?? errorWords.en;
  return (
    <main id="main" className="wrap-page grid min-h-[70vh] place-content-center gap-5 py-20">
      <h1 className="text-head">{words.title}</h1>
      <p className="max-w-xl text-lead text-soft">{words.lead}</p>
      {error.digest && (
        <p>
          {words.reference}: <bdi className="tabular">{error.digest}</bdi>
        </p>
      )}
      <p>
        <button type="button" onClick={() => retry()} className={buttonClass({ look: "plain" })}>
          {words.again}
        </button>
      </p>
    </main>
  );
}

function never(): () => void {
  return () => {};
}
