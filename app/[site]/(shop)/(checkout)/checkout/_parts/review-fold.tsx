import type { ReactNode } from "react";
import type { FormState } from "#app/_ui/kit/form-state.ts";

/** What opens a form in the review: its word, and the word with what it changes. */
export interface FoldWords {
  change: string;
  named: string;
}

interface ReviewFoldProps {
  /** Null on a step of its own, where the form simply stands. */
  words: FoldWords | null;
  state: FormState;
  children: ReactNode;
}

/** A form behind "Change", at the end of the line it changes; it stays open while it has something to say, and closes when it is done. */
export function ReviewFold({ words, state, children }: ReviewFoldProps) {
  if (!words) return children;
  return (
    <details key={state.turn} open={state.turn > 0 && state.status !== "done"}>
      <summary
        aria-label={words.named}
        className="absolute end-0 top-2.5 inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-ink"
      >
        {words.change}
      </summary>
      <div className="space-y-7 pt-6 pb-3">{children}</div>
    </details>
  );
}
