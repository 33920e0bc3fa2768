"use client";

import { useEffect, useState } from "react";
import { askIsland } from "#app/_trpc/island-fetch.ts";
import { TruckIcon } from "#app/_ui/kit/icons.tsx";
import { formatDays, formatMoney } from "#messages/format.ts";
import type { Estimate } from "#server/shipping/estimate.ts";

interface DeliveryIslandProps {
  locale: string;
  country: string;
  countries: readonly { code: string; name: string }[];
  /** `arrives` and `freeFrom` hold `{days}` and `{price}` for the numbers. */
  words: { heading: string; later: string; arrives: string; free: string; freeFrom: string; none: string };
}

/** When it comes and what that costs, for a country one can change. Its place is kept, so nothing jumps. */
export function DeliveryIsland({ locale, country: first, countries, words }: DeliveryIslandProps) {
  const [country, setCountry] = useState(first);
  const [estimate, setEstimate] = useState<Estimate | null | "asking">("asking");
  useEffect(() => {
    const stop = new AbortController();
    askIsland("shipping.estimate", { country }, { locale, signal: stop.signal }).then(setEstimate, () => {});
    return () => stop.abort();
  }, [country, locale]);
  return (
    <div className="flex gap-3 py-3.5">
      <TruckIcon className="mt-0.5 text-soft" />
      <div className="min-h-19 flex-1">
        <label className="with-script flex flex-wrap items-center gap-x-2">
          <span className="font-medium">{words.heading}</span>
          <select
            value={country}
            onChange={(event) => setCountry(event.target.value)}
            className="min-h-8 max-w-full rounded-sm border-b border-edge bg-transparent font-medium hover:border-ink"
          >
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p className="text-soft" aria-live="polite">
          {said(estimate, words, locale)}
        </p>
      </div>
    </div>
  );
}

function said(estimate: Estimate | null | "asking", words: DeliveryIslandProps["words"], locale: string): string {
  if (estimate === "asking") return words.later;
  if (!estimate) return words.none;
  const days = formatDays(new Date(estimate.from), new Date(estimate.to), locale);
  const price = estimate.price.amount === 0n ? words.free : formatMoney(estimate.price, locale);
  const arrives = words.arrives.replace("{days}", days).replace("{price}", price);
  if (!estimate.freeFrom || estimate.price.amount === 0n) return arrives;
  return `${arrives} ${words.freeFrom.replace("{price}", formatMoney(estimate.freeFrom, locale))}`;
}
