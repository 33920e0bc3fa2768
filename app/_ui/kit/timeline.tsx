import type { ReactNode } from "react";
import { join } from "./join.ts";

export interface Happening {
  key: string;
  title: ReactNode;
  at: ReactNode;
  detail?: ReactNode;
  tone?: "plain" | "positive" | "critical";
}

const dots = {
  plain: "border-edge bg-paper",
  positive: "border-positive bg-positive",
  critical: "border-critical bg-critical",
} as const;

/** What happened, one under the other on a line, oldest first. */
export function Timeline({ happenings, label }: { happenings: readonly Happening[]; label: string }) {
  return (
    <ol aria-label={label} className="grid">
      {happenings.map(({ key, title, at, detail, tone = "plain" }) => (
        <li key={key} className="group/step relative grid grid-cols-[auto_1fr] gap-x-3 pb-4 last:pb-0">
          <span aria-hidden="true" className="flex w-3 flex-col items-center pt-1.5">
            <span className={join("size-2.5 shrink-0 rounded-full border-2", dots[tone])} />
            <span className="mt-1.5 -mb-5 w-px flex-1 bg-line group-last/step:hidden" />
          </span>
          <div className="min-w-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">{title}</span>
              <span className="text-fine text-soft">{at}</span>
            </div>
            {detail && <div className="text-fine text-soft">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
