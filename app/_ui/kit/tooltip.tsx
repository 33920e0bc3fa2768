"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface TooltipProps {
  /** A few words more about what it stands at; never the only place of something that matters. */
  text: string;
  /** What it stands at, given the id of the words to be described by. */
  children: (describedBy: string) => ReactNode;
}

/** Words on hover and on focus: they stay while the pointer is on them, and Escape puts them away (WCAG 1.4.13). */
export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!isNear || !place.current) return;
    const put = ({ key }: KeyboardEvent) => key === "Escape" && setNear(false);
    words.current?.showPopover({ source: place.current });
    document.addEventListener("keydown", put);
    const open = words.current;
    return () => {
      document.removeEventListener("keydown", put);
      if (open?.isConnected) open.hidePopover();
    };
  }, [isNear]);
  const [come, go] = [() => setNear(true), () => setNear(false)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the pointer or the focus came to what is inside.
    <span ref={place} className="inline-flex" onPointerEnter={come} onPointerLeave={go} onFocus={come} onBlur={go}>
      {children(id)}
      <span ref={words} popover="manual" className="anchored-above max-w-72 border-0 bg-transparent px-2 py-1.5">
        <span id={id} role="tooltip" className="block rounded-md bg-ink px-3 py-1.5 text-fine text-paper">
          {text}
        </span>
      </span>
    </span>
  );
}
