"use client";

import { useEffect, useState } from "react";

/** How long the sale still runs, by the reader's own clock. Words with {time} come from the server; before the script runs the end is said. */
export function SaleClock({ endsAt, ends, left, over }: { endsAt: string; ends: string; left: string; over: string }) {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setSeconds(Math.max(0, Math.floor((Date.parse(endsAt) - Date.now()) / 1000)));
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [endsAt]);
  const words = seconds === null ? ends : seconds === 0 ? over : left.replace("{time}", clockOf(seconds));
  return (
    <p className="min-h-6 text-critical tabular" role="timer" aria-live="off">
      <time dateTime={endsAt}>{words}</time>
    </p>
  );
}

function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `\u2066${parts.map((part) => String(part).padStart(2, "0")).join(":")}\u2069`;
}
