"use client";

import { useEffect, useRef } from "react";

interface SearchInputProps {
  label: string;
  hint: string;
}

/** Keeps what was searched for, so that it can be changed. */
export function SearchInput({ label, hint }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get("q");
    if (input.current && asked && location.pathname.endsWith("/search")) input.current.value = asked.slice(0, 200);
  }, []);
  return (
    <input
      ref={input}
      type="search"
      name="q"
      aria-label={label}
      placeholder={hint}
      maxLength={200}
      autoComplete="off"
      enterKeyHint="search"
      className="min-h-11 min-w-0 flex-1 rounded-s-md bg-transparent px-3.5 text-base placeholder:text-soft"
    />
  );
}
