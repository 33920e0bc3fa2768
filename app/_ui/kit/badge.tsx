import type { ReactNode } from "react";
import { join } from "./join.ts";

const tones = {
  plain: "border-line bg-sunk text-soft",
  info: "border-info-line bg-info-surface text-info",
  positive: "border-positive-line bg-positive-surface text-positive",
  caution: "border-caution-line bg-caution-surface text-caution",
  critical: "border-critical-line bg-critical-surface text-critical",
} as const;

export type Tone = keyof typeof tones;

/** A state in a word; its colour only repeats what the word says. */
export function Badge({ tone = "plain", children, className }: { tone?: Tone; children: ReactNode; className?: string }) {
  return (
    <span
      className={join(
        "inline-flex items-center rounded-sm border px-1.5 text-fine font-medium whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
