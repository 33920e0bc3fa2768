"use client";

import { useState } from "react";
import { Group, idOf } from "./labelling.tsx";

interface PriceRangeProps {
  /** The two fields are `<name>.min` and `<name>.max`; empty means without that end. */
  name: string;
  label: string;
  /** Whole units of the currency: the lowest and highest there are. */
  min: number;
  max: number;
  value: { min: number | null; max: number | null };
  currency: string;
  words: { from: string; to: string };
}

const numberClass =
  "block w-full min-h-11 rounded-md border border-edge bg-raised ps-12 pe-2 text-start tabular hover:border-ink";
const thumbClass =
  "pointer-events-none absolute inset-x-0 top-0 h-6 w-full appearance-none bg-transparent accent-persimmon " +
  "[&::-webkit-slider-thumb]:pointer-events-auto [&::-webkit-slider-thumb]:size-6 [&::-webkit-slider-thumb]:cursor-grab [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-persimmon [&::-webkit-slider-thumb]:bg-raised " +
  "[&::-moz-range-thumb]:pointer-events-auto [&::-moz-range-thumb]:size-5 [&::-moz-range-thumb]:cursor-grab [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-persimmon [&::-moz-range-thumb]:bg-raised";

/** A span of prices: two numbers to type, and the same two to drag. The numbers are the form's; the sliders need a script. */
export function PriceRange({ name, label, min, max, value, currency, words }: PriceRangeProps) {
  const [low, setLow] = useState(value.min);
  const [high, setHigh] = useState(value.max);
  const [from, to] = [Math.max(min, Math.min(low ?? min, max)), Math.min(max, Math.max(high ?? max, min))];
  const ends = [
    { key: "min", word: words.from, typed: low, at: from, take: setLow, drag: (to_: number) => setLow(Math.min(to_, to)) },
    { key: "max", word: words.to, typed: high, at: to, take: setHigh, drag: (to_: number) => setHigh(Math.max(to_, from)) },
  ];
  const span = Math.max(1, max - min);
  return (
    <Group name={name} label={label} optional=" " className="min-w-0">
      <div className="with-script relative mb-4 h-6">
        <svg
          aria-hidden="true"
          viewBox="0 0 100 2"
          preserveAspectRatio="none"
          className="absolute inset-x-0 top-2.5 h-1 w-full mirrored"
        >
          <rect width="100" height="2" className="fill-line" />
          <rect x={((from - min) / span) * 100} width={((to - from) / span) * 100} height="2" className="fill-persimmon" />
        </svg>
        {ends.map(({ key, word, at, drag }) => (
          <input
            key={key}
            type="range"
            aria-label={`${label}: ${word}`}
            aria-valuetext={`${at} ${currency}`}
            min={min}
            max={max}
            value={at}
            onChange={({ target }) => drag(target.valueAsNumber)}
            className={thumbClass}
          />
        ))}
      </div>
      <div className="grid grid-cols-2 gap-3">
        {ends.map(({ key, word, typed, take }) => (
          <label key={key} htmlFor={idOf(`${name}.${key}`)} className="relative block">
            <span className="block pb-1 text-fine text-soft">{word}</span>
            <bdi className="pointer-events-none absolute start-3 bottom-2.5 text-fine text-soft">{currency}</bdi>
            <input
              id={idOf(`${name}.${key}`)}
              type="number"
              inputMode="numeric"
              name={`${name}.${key}`}
              min={0}
              value={typed ?? ""}
              placeholder={String(key === "min" ? min : max)}
              onChange={({ target }) => take(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)}
              className={numberClass}
            />
          </label>
        ))}
      </div>
    </Group>
  );
}
