"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { BagIcon } from "#app/_ui/kit/icons.tsx";
import { cartChanged } from "./cart-changed.ts";
import { whoIsHere } from "./who-is-here.ts";

/** The accessible name for nothing, and for a count of each plural form with `#` in the number's place. */
export type CartNames = { empty: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

interface CartLinkProps {
  href: string;
  locale: string;
  word: string;
  names: CartNames;
  /** Known already where the page is rendered for the person. */
  count: number | null;
}

/** The cart with how much is in it: asked once, then told by whatever changes it. */
export function CartLink({ href, locale, word, names, count: known }: CartLinkProps) {
  const [count, setCount] = useState(known);
  useEffect(() => setCount((before) => known ?? before), [known]);
  useEffect(() => {
    if (known === null) whoIsHere(locale).then(({ cart }) => setCount(cart.count), ignore);
  }, [known, locale]);
  useEffect(() => cartChanged.listen(setCount), []);
  const shown = count ?? 0;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={count === null ? word : nameOf(shown, names, locale)}
      className="relative flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-sunk"
    >
      <span className="relative">
        <BagIcon />
        {/* Drawn, not written: the link's name says the number in the words of the language. */}
        <span
          aria-hidden="true"
          data-count={shown}
          className={`absolute -end-2.5 -top-2 grid h-4.5 min-w-4.5 place-items-center rounded-full px-1 text-[0.6875rem] leading-none font-semibold tabular ring-2 ring-paper transition-opacity before:content-[attr(data-count)] ${
            shown > 0 ? "bg-persimmon text-on-persimmon" : "opacity-0"
          }`}
        />
      </span>
      <span className="hidden text-fine font-medium lg:inline" aria-hidden="true">
        {word}
      </span>
    </Link>
  );
}

function nameOf(count: number, names: CartNames, locale: string): string {
  if (count === 0) return names.empty;
  const form = new Intl.PluralRules(locale).select(count);
  return (names[form] ?? names.other ?? "").replace("#", String(count));
}

function ignore(): void {}
