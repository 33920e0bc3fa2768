import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button.tsx";
import { Caret } from "./icons.tsx";
import { join } from "./join.ts";

/** Below its button and in line with one of its edges; `anchored` (globals.css) says where it goes where a browser knows no anchors. */
export const popoverClass =
  "anchored min-w-56 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-raised p-2 text-ink shadow-float";

interface PopoverProps extends ButtonLook {
  id: string;
  /** What the button says. */
  label: ReactNode;
  /** Its name where what it shows is no words. */
  name?: string;
  children: ReactNode;
  align?: "start" | "end";
}

/** A button and what it opens. The browser opens, closes and focuses it, with and without scripts. */
export function Popover({ id, label, name, children, align = "start", look = "plain", size = "md" }: PopoverProps) {
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={name} className={buttonClass({ look, size })}>
        {label}
        <Caret className="size-3.5" />
      </button>
      <div id={id} popover="auto" data-align={align} className={join(popoverClass, "p-4")}>
        {children}
      </div>
    </>
  );
}
