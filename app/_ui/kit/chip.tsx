import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { CloseIcon } from "./icons.tsx";
import { join } from "./join.ts";

const chipClass =
  "inline-flex min-h-9 max-w-full items-center gap-2 rounded-full border px-3.5 text-fine pointer-coarse:min-h-11";

interface ChipProps {
  href: string;
  children: ReactNode;
  /** Chosen already. */
  isCurrent?: boolean;
  count?: ReactNode;
}

/** A way to narrow what is shown, as a link. */
export function Chip({ href, children, isCurrent = false, count }: ChipProps) {
  return (
    <Anchor
      href={href}
      aria-current={isCurrent ? "true" : undefined}
      className={join(chipClass, isCurrent ? "border-ink bg-ink text-paper" : "border-line bg-raised hover:border-ink")}
    >
      <span className="truncate">{children}</span>
      {count !== undefined && <span className={join("tabular", isCurrent ? "" : "text-soft")}>{count}</span>}
    </Anchor>
  );
}

/** Something that narrows now, and the link that takes it away. `remove` is its whole name: "Remove: Blue". */
export function RemovableChip({ href, children, remove }: { href: string; children: ReactNode; remove: string }) {
  return (
    <Anchor href={href} aria-label={remove} className={join(chipClass, "border-edge bg-raised pe-2.5 hover:border-ink")}>
      <span className="truncate">{children}</span>
      <CloseIcon className="size-4 text-soft" />
    </Anchor>
  );
}
