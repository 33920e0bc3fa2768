"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Chevron } from "#app/_ui/kit/icons.tsx";

interface ColumnChoiceProps {
  choices: readonly { key: string; name: string }[];
  shown: readonly string[];
}

/** Which columns show, and in what order; the first one stays. The order of the boxes is the order of the columns. */
export function ColumnChoice({ choices, shown }: ColumnChoiceProps) {
  const t = useTranslations("desk.client.columns");
  const [order, setOrder] = useState(choices);
  const swap = (at: number, by: -1 | 1) => {
    const next = [...order];
    const [moved, other] = [next[at], next[at + by]];
    if (!moved || !other) return;
    next[at] = other;
    next[at + by] = moved;
    setOrder(next);
  };
  const move =
    "with-script grid size-9 place-items-center rounded-sm text-soft hover:bg-sunk hover:text-ink disabled:opacity-30 pointer-coarse:size-11";
  return (
    <ul>
      {order.map(({ key, name }, at) => (
        <li key={key} className="flex items-center gap-1">
          <label className="flex min-h-9 min-w-0 flex-1 items-center gap-3">
            <input
              type="checkbox"
              name="columns"
              value={key}
              defaultChecked={at === 0 || shown.includes(key)}
              disabled={at === 0}
              className="size-4 shrink-0 accent-persimmon"
            />
            <span className="truncate">{name}</span>
          </label>
          {at > 0 && (
            <>
              <button
                type="button"
                disabled={at === 1}
                onClick={() => swap(at, -1)}
                aria-label={t("up", { column: name })}
                className={move}
              >
                <Chevron className="size-4 -rotate-90 rtl:-rotate-90" />
              </button>
              <button
                type="button"
                disabled={at === order.length - 1}
                onClick={() => swap(at, 1)}
                aria-label={t("down", { column: name })}
                className={move}
              >
                <Chevron className="size-4 rotate-90 rtl:rotate-90" />
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
