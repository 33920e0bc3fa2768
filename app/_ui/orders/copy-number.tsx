"use client";

import { useEffect, useState } from "react";
import { toast } from "#app/_ui/kit/toast.ts";

interface CopyNumberProps {
  number: string;
  words: { copy: string; copyNamed: string; copied: string };
}

/** Takes a number along, for the carrier's own page. It is there only where a script and a clipboard are. */
export function CopyNumber({ number, words }: CopyNumberProps) {
  const [canCopy, setCopy] = useState(false);
  useEffect(() => setCopy(Boolean(navigator.clipboard)), []);
  if (!canCopy) return null;
  const copy = () => navigator.clipboard.writeText(number).then(() => toast({ text: words.copied, tone: "positive" }));
  return (
    <button
      type="button"
      aria-label={words.copyNamed}
      onClick={copy}
      className="ms-3 min-h-6 text-soft underline decoration-line underline-offset-4 hover:text-ink"
    >
      {words.copy}
    </button>
  );
}
