"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { SuggestionsProps } from "./suggestions.tsx";

interface SearchInputProps extends Omit<SuggestionsProps, "input"> {
  label: string;
  hint: string;
}

const Suggestions = lazy(() => import("./suggestions.tsx"));

/** Keeps what was searched for, so that it can be changed. What helps with typing is fetched when somebody begins to. */
export function SearchInput({ label, hint, ...suggestions }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isWanted, want] = useState(false);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get("q");
    if (input.current && asked && location.pathname.endsWith("/search")) input.current.value = asked.slice(0, 200);
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);
  return (
    <>
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={label}
        placeholder={hint}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={() => want(true)}
        className="min-h-11 min-w-0 flex-1 rounded-s-md bg-transparent px-3.5 text-base outline-none placeholder:text-soft"
      />
      {isWanted && (
        <Suspense>
          <Suggestions input={input} {...suggestions} />
        </Suspense>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select, dialog *"));
}
