import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";

interface FailureProps {
  title: string;
  /** What it means for the person, and what to do. */
  children?: ReactNode;
  /** The button or link that tries again. */
  retry: ReactNode;
  /** The word before the reference, and the reference it was logged under. */
  reference?: readonly [word: string, id: string] | null;
}

/** A part of a page that could not be had: what happened, the way to try again, and what to tell us. */
export function Failure({ title, children, retry, reference }: FailureProps) {
  return (
    <Notice tone="critical" title={title} role="alert">
      {children}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pt-2.5">
        {retry}
        {reference && (
          <p className="text-fine text-soft">
            {reference[0]}{" "}
            <bdi dir="ltr" className="text-ink tabular select-all">
              {reference[1]}
            </bdi>
          </p>
        )}
      </div>
    </Notice>
  );
}
