import type { ReactNode } from "react";
import { join } from "./join.ts";

const tones = {
  info: "border-info-line bg-info-surface text-info",
  positive: "border-positive-line bg-positive-surface text-positive",
  caution: "border-caution-line bg-caution-surface text-caution",
  critical: "border-critical-line bg-critical-surface text-critical",
} as const;

const marks = {
  info: "M8 7v4.5M8 4.5v.6M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4z",
  positive: "M4.8 8.2l2.2 2.3 4.2-4.8M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4z",
  caution: "M8 1.8 14.6 13.6H1.4z M8 6.2v3.4 M8 11.4v.5",
  critical: "M8 4.4v4.2M8 10.8v.6M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4z",
} as const;

interface NoticeProps {
  tone: keyof typeof tones;
  title?: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits its turn; leave it out for what was there from the start. */
  role?: "alert" | "status";
  className?: string;
}

/** What happened and what to do, in a tone that a shape and words carry too. */
export function Notice({ tone, title, children, role, className }: NoticeProps) {
  return (
    <div role={role} className={join("flex gap-3 rounded-lg border px-4 py-3", tones[tone], className)}>
      <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-0.5 size-5 shrink-0">
        <path d={marks[tone]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <div className="min-w-0 flex-1 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
      </div>
    </div>
  );
}
