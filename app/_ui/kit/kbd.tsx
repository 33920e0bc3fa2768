import type { ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd
      dir="ltr"
      className="inline-flex min-w-6 items-center justify-center rounded-sm border border-edge bg-sunk px-1.5 font-sans text-fine text-ink"
    >
      {children}
    </kbd>
  );
}
