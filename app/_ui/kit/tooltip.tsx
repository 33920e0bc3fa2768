"use client";

import { type ReactNode, useEffect, useId, useState } from "react";
import { join } from "./join.ts";

interface TooltipProps {
  /** A few words more about what it stands at; never the only place of something that matters. */
  text: string;
  /** What it stands at, given the id of the words to be described by. */
  children: (describedBy: string) => ReactNode;
}

/** Words on hover and on focus: they stay while the pointer is on them, and Escape puts them away (WCAG 1.4.13). */
export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  const [isNear, setNear] = useState(false);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (!isNear) return;
    const put = ({ key }: globalThis.KeyboardEvent) => key === "Escape" && setAway(true);
    document.addEventListener("keydown", put);
    return () => document.removeEventListener("keydown", put);
  }, [isNear]);
  const come = () => setNear(true);
  const go = () => {
    setNear(false);
    setAway(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the pointer or the focus came to what is inside.
    <span className="group/tip relative inline-flex" onPointerEnter={come} onPointerLeave={go} onFocus={come} onBlur={go}>
      {children(id)}
      <span
        className={join(
          "absolute start-1/2 bottom-full z-40 w-max max-w-64 -translate-x-1/2 pb-2 opacity-0 transition-opacity duration-150 rtl:translate-x-1/2",
          isAway
            ? "hidden"
            : "invisible group-focus-within/tip:visible group-focus-within/tip:opacity-100 group-hover/tip:visible group-hover/tip:opacity-100",
        )}
      >
        <span id={id} role="tooltip" className="block rounded-md bg-ink px-3 py-1.5 text-fine text-paper">
          {text}
        </span>
      </span>
    </span>
  );
}
