import type { ReactNode } from "react";

interface MarkedProps {
  text: string;
  /** Half-open ranges of UTF-16 positions, in order and without overlap. */
  ranges: readonly { start: number; end: number }[];
}

/** A text with what was looked for marked in it. */
export function Marked({ text, ranges }: MarkedProps) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
