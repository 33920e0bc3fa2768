"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { askIsland } from "#app/_trpc/island-fetch.ts";
import { BagIcon } from "#app/_ui/kit/icons.tsx";
import { cartChanged } from "./cart-changed.ts";

interface CartLinkProps {
  href: string;
  locale: string;
  word: string;
  /** The accessible name for each count that is likely, and for any other with `#` in the number's place. */
  names: readonly string[];
  nameOfMore: string;
  /** Known already where the page is rendered for the person. */
  count: number | null;
}

/** The cart with how much is in it: asked once, then told by whatever changes it. */
export function CartLink({ href, locale, word, names, nameOfMore, count: known }: CartLinkProps) {
  const [count, setCount] = useState(known);
  useEffect(() => setCount((before) => known ?? before), [known]);
  useEffect(() => {
    if (known !== null) return;
    askIsland("cart.count", undefined, { locale }).then(
      (cart) => setCount(cart.count),
      () => {},
    );
  }, [known, locale]);
  useEffect(() => cartChanged.listen(setCount), []);
  const shown = count ?? 0;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={count === null ? word : (names[shown] ?? nameOfMore.replace("#", String(shown)))}
      className="relative flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-sunk"
    >
      <BagIcon />
      <span className="hidden text-fine font-medium lg:inline" aria-hidden="true">
        {word}
      </span>
      <span
        aria-hidden="true"
        className={`grid h-5 min-w-5 place-items-center rounded-full px-1.5 text-fine leading-none font-semibold tabular transition-opacity ${
          shown > 0 ? "bg-persimmon text-on-persimmon" : "opacity-0"
        }`}
      >
        {shown}
      </span>
    </Link>
  );
}
