import type { ReactNode } from "react";

/** Counters in a line that breaks where it must. */
export function CounterRow({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 gap-x-6 sm:grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]">{children}</div>;
}
