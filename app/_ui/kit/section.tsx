import type { ReactNode } from "react";
import { join } from "./join.ts";

interface SectionProps {
  title: string;
  /** What one can do with it, at its head's end. */
  action?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A part of a working page under its heading, set apart by a hairline and air. */
export function Section({ title, action, children, className }: SectionProps) {
  return (
    <section className={join("space-y-3", className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-lead">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
