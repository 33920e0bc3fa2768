"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Form } from "#app/_ui/kit/form.tsx";
import { extendHoldAction } from "./actions.ts";

interface HoldClockProps {
  expiresAt: string;
  canExtend: boolean;
  locale: string;
  /** `left` holds `{left}` for the minutes and seconds. */
  words: { until: string; left: string; soon: string; extend: string; over: string };
}

const soonSeconds = 300;

/** How long the items stay held: a moment in words without a script, a quiet countdown with one. */
export function HoldClock({ expiresAt, canExtend, locale, words }: HoldClockProps) {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const count = () => setSeconds(Math.max(0, Math.round((Date.parse(expiresAt) - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [expiresAt]);
  const router = useRouter();
  const isOver = seconds === 0;
  // The page that comes says that the items were released, and how to go on.
  useEffect(() => {
    if (isOver) router.refresh();
  }, [isOver, router]);
  const isSoon = seconds !== null && seconds < soonSeconds;
  return (
    <div
      className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-md px-3.5 py-1.5 ${isSoon ? "bg-caution-surface" : "bg-sunk"}`}
    >
      <p role="timer" className="min-h-9 content-center text-fine tabular">
        {seconds === null ? words.until : isOver ? words.over : words.left.replace("{left}", clock(seconds))}
      </p>
      <p role="status" className="text-fine text-caution">
        {isSoon && seconds > 0 && words.soon}
      </p>
      {canExtend && (
        <Form action={extendHoldAction} locale={locale}>
          {() => (
            <button type="submit" className="min-h-9 text-fine font-medium underline underline-offset-4">
              {words.extend}
            </button>
          )}
        </Form>
      )}
    </div>
  );
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
