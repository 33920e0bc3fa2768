"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { askIsland } from "#app/_trpc/island-fetch.ts";
import { Button } from "#app/_ui/kit/button.tsx";
import { CloseIcon } from "#app/_ui/kit/icons.tsx";
import { PriceRange } from "#app/_ui/kit/price-range.tsx";
import { formatNumber } from "#messages/format.ts";

interface PriceFilterProps {
  action: string;
  category: string;
  locale: string;
  min: number;
  max: number;
  value: { min: number | null; max: number | null };
  currency: string;
  /** What else the address says and must keep. */
  kept: Record<string, string>;
  /** `count` holds `#` for the number. */
  words: { label: string; from: string; to: string; show: string; count: string; close: string };
}

const pauseMs = 200;

/** A span of prices to choose, and how much lies in it. Without a script the same form leads to the same address. */
export function PriceFilter({ action, category, locale, min, max, value, currency, kept, words }: PriceFilterProps) {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState<number | null>(null);
  const asking = useRef<AbortController>(undefined);
  const look = () => {
    asking.current?.abort();
    const stop = new AbortController();
    asking.current = stop;
    setTimeout(async () => {
      if (stop.signal.aborted || !form.current) return;
      const price = spanOf(new FormData(form.current));
      const found = await askIsland("catalog.listing", { category, price }, { locale, signal: stop.signal }).catch(() => null);
      if (!stop.signal.aborted) setCount(found?.total ?? null);
    }, pauseMs);
  };
  useEffect(() => () => asking.current?.abort(), []);
  const leaveEmptyOut = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    for (const field of currentTarget.querySelectorAll<HTMLInputElement>("input[type=number]"))
      field.disabled = field.value === "";
  };
  return (
    <form ref={form} action={action} onInput={look} onSubmit={leaveEmptyOut} className="flex h-full flex-col gap-5">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="button"
        popoverTarget="price-filter"
        popoverTargetAction="hide"
        aria-label={words.close}
        className="ms-auto grid size-11 place-items-center sm:hidden"
      >
        <CloseIcon />
      </button>
      <PriceRange
        name="price"
        label={words.label}
        min={min}
        max={max}
        value={value}
        currency={currency}
        words={{ from: words.from, to: words.to }}
      />
      <div className="mt-auto" aria-live="polite">
        <Button wide>{count === null ? words.show : words.count.replace("#", formatNumber(count, locale))}</Button>
      </div>
    </form>
  );
}

function spanOf(fields: FormData): { from: number | null; to: number | null } {
  const [from = null, to = null] = ["price.min", "price.max"].map((key) => {
    const typed = String(fields.get(key) ?? "");
    return /^\d{1,9}$/.test(typed) ? Number(typed) : null;
  });
  return { from, to };
}
