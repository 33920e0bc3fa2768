"use client";

import { type RefObject, useEffect, useState } from "react";
import { askIsland } from "#app/_trpc/island-fetch.ts";
import type { Suggestion } from "#server/search/suggest.ts";

const waitMs = 120;

/** What fits to what is being typed; empty while nothing is, and after it was put away. */
export function useSuggestions(input: RefObject<HTMLInputElement | null>, locale: string) {
  const [items, setItems] = useState<Suggestion[]>([]);
  const [typed, setTyped] = useState("");
  useEffect(() => {
    const box = input.current;
    if (!box) return;
    const read = () => setTyped(box.value);
    read();
    box.addEventListener("input", read);
    return () => box.removeEventListener("input", read);
  }, [input]);
  useEffect(() => {
    const q = typed.trim();
    const stop = new AbortController();
    if (q === "") setItems([]);
    else if (document.activeElement === input.current) {
      const ask = () =>
        askIsland("search.suggest", { q: q.slice(0, 60) }, { locale, signal: stop.signal }).then(setItems, () => {});
      const timer = setTimeout(ask, waitMs);
      stop.signal.addEventListener("abort", () => clearTimeout(timer));
    }
    return () => stop.abort();
  }, [typed, input, locale]);
  return { typed, items, putAway: () => setItems([]) };
}
