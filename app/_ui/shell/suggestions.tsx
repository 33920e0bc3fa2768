"use client";

import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { localePrefix } from "#server/channels/site-key.ts";
import type { Suggestion } from "#server/search/suggest.ts";
import { SearchIcon } from "../kit/icons.tsx";
import { useSuggestions } from "./use-suggestions.ts";

export interface SuggestionsProps {
  input: RefObject<HTMLInputElement | null>;
  locale: string;
  words: { suggestions: string; category: string };
}

/**
 * The list below the search box (ARIA's combobox pattern): the arrows walk through it and copy what they reach into the box,
 * Enter goes there, Escape puts the list away and gives back what was typed.
 */
export default function Suggestions({ input, locale, words }: SuggestionsProps) {
  const { typed, items, putAway } = useSuggestions(input, locale);
  const [active, setActive] = useState(-1);
  const [id, list] = [useId(), useRef<HTMLDivElement>(null)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions are another list, in which nothing is chosen yet.
  useEffect(() => setActive(-1), [items]);

  useEffect(() => {
    const box = input.current;
    if (!box) return;
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": id,
      "aria-expanded": String(items.length > 0),
      "aria-activedescendant": active >= 0 ? `${id}-${active}` : "",
    };
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    const goTo = (next: number) => {
      setActive(next);
      box.value = items[next]?.text ?? typed;
    };
    const press = (event: KeyboardEvent) => {
      if (items.length === 0 || event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const places = items.length + 1;
        goTo(((active + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places) - 1);
      } else if (event.key === "Escape") {
        event.preventDefault();
        box.value = typed;
        putAway();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        list.current?.querySelectorAll("a")[active]?.click();
      }
    };
    box.addEventListener("keydown", press);
    box.addEventListener("blur", putAway);
    return () => {
      box.removeEventListener("keydown", press);
      box.removeEventListener("blur", putAway);
    };
  });

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={words.suggestions}
      hidden={items.length === 0}
      className="absolute inset-x-0 top-full z-40 mt-1.5 overflow-hidden rounded-md border border-line bg-raised py-1.5 shadow-float"
    >
      {items.map((item, n) => (
        <a
          key={`${item.kind} ${item.address}`}
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === active}
          href={addressOf(item, locale)}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          className="flex min-h-11 items-center gap-3 px-3.5 py-1.5 hover:bg-sunk aria-selected:bg-sunk"
        >
          <SearchIcon className="size-4 shrink-0 text-soft" />
          <span className="min-w-0 flex-1 truncate">{parts(item)}</span>
          {item.kind === "category" && <span className="text-fine text-soft">{words.category}</span>}
        </a>
      ))}
    </div>
  );
}

/** What was typed is known already; the rest is the news. */
function parts({ text, ranges }: Suggestion) {
  let from = 0;
  const shown = ranges.flatMap(({ start, end }) => {
    const piece = [<b key={`n${start}`}>{text.slice(from, start)}</b>, text.slice(start, end)];
    from = end;
    return piece;
  });
  return [...shown, <b key="end">{text.slice(from)}</b>];
}

function addressOf({ kind, address }: Suggestion, locale: string): string {
  return `${localePrefix(locale)}/${kind === "category" ? "c" : "p"}/${address}`;
}
