"use client";

import { useState } from "react";
import { foldCookie } from "./fold-cookie.ts";
import { FoldIcon } from "./icons.tsx";

interface FoldButtonProps {
  /** The id of the frame that carries `data-nav`. */
  frame: string;
  isFolded: boolean;
  words: { collapse: string; expand: string };
}

const yearSeconds = 31_536_000;

/** Folds the navigation to its icons. A cookie remembers it, so that the server draws the frame as it was left. */
export function FoldButton({ frame, isFolded, words }: FoldButtonProps) {
  const [folded, setFolded] = useState(isFolded);
  const fold = () => {
    const next = !folded;
    setFolded(next);
    document.getElementById(frame)?.setAttribute("data-nav", next ? "folded" : "open");
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere, and this is a matter of taste only.
    document.cookie = `${foldCookie}=${next ? 1 : 0}; path=/; max-age=${yearSeconds}; samesite=lax`;
  };
  const name = folded ? words.expand : words.collapse;
  return (
    <button
      type="button"
      data-desk-fold
      onClick={fold}
      aria-expanded={!folded}
      aria-label={name}
      title={name}
      className="with-script grid size-11 place-items-center rounded-md text-soft hover:bg-sunk hover:text-ink"
    >
      <FoldIcon className={folded ? "rotate-180 rtl:rotate-180" : undefined} />
    </button>
  );
}
