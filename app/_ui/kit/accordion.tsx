import type { ReactNode } from "react";
import { Caret } from "./icons.tsx";

export interface Fold {
  title: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
}

/** Parts that open one under the other. With `name` only one is open at a time. The browser folds; nothing needs a script. */
export function Accordion({ folds, name }: { folds: readonly (Fold & { key: string })[]; name?: string }) {
  return (
    <div className="divide-y divide-line border-y border-line">
      {folds.map(({ key, title, children, isOpen }) => (
        <details key={key} name={name} open={isOpen} className="group/fold">
          <summary className="flex min-h-12 items-center justify-between gap-4 py-3 font-medium hover:underline hover:decoration-line hover:underline-offset-4">
            {title}
            <Caret className="size-4 text-soft transition-[rotate] duration-150 group-open/fold:rotate-180" />
          </summary>
          <div className="pb-5 text-soft">{children}</div>
        </details>
      ))}
    </div>
  );
}
