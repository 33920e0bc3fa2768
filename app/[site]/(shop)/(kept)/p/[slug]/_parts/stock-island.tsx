"use client";

import { useEffect, useState } from "react";
import { askIsland } from "#app/_trpc/island-fetch.ts";
import { join } from "#app/_ui/kit/join.ts";
import type { Availability } from "#server/inventory/queries.ts";
import type { BuyWords } from "./buy-box.tsx";
import type { VariantChoice } from "./choice.ts";

const tones = { in: "text-positive", low: "text-caution", out: "text-critical" } as const;

interface StockIslandProps {
  variant: VariantChoice | undefined;
  /** What is said before all is chosen. */
  band: VariantChoice["stock"];
  locale: string;
  words: Pick<BuyWords, "bands" | "left" | "sku">;
}

/** The band as the page was kept with it, and the live count as soon as it is known. */
export function StockIsland({ variant, band: kept, locale, words }: StockIslandProps) {
  const [live, setLive] = useState<Availability | null>(null);
  const id = variant?.id;
  useEffect(() => {
    if (!id) return;
    const stop = new AbortController();
    setLive(null);
    askIsland("inventory.availability", { variants: [id] }, { locale, signal: stop.signal }).then(
      ([found]) => setLive(found ?? null),
      () => {},
    );
    return () => stop.abort();
  }, [id, locale]);
  const band = live?.band ?? kept;
  const count = live && !live.atLeast && live.band === "low" ? words.left[live.left] : undefined;
  return (
    <p className="flex min-h-6 flex-wrap items-center justify-between gap-x-4">
      <span className={join("inline-flex items-center gap-2 font-medium", tones[band])}>
        <span aria-hidden="true" className="size-2 rounded-full bg-current" />
        {count ?? words.bands[band]}
      </span>
      {variant && (
        <span className="min-w-0 text-fine text-soft wrap-anywhere">
          {words.sku} <bdi>{variant.sku}</bdi>
        </span>
      )}
    </p>
  );
}
