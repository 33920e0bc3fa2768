import type { ReactNode } from "react";
import { join } from "./join.ts";

/** What is wider than its place and scrolls there alone: reached by keyboard, with a shade at the end where there is more. */
export function ScrollRegion({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className={join("scroll-hints relative overflow-x-auto overscroll-x-contain [scrollbar-width:thin]", className)}
    >
      {children}
    </section>
  );
}
