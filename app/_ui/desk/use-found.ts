import { useEffect, useState } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { askIsland } from "#app/_trpc/island-fetch.ts";
import type { Found } from "#server/desk/find.ts";
import type { Hit } from "./palette-memory.ts";

const restMs = 120;

interface Answer {
  found: readonly Found[];
  status: "idle" | "looking" | "done" | "broken";
}

const idle: Answer = { found: [], status: "idle" };

/** What the desk knows by these letters, asked when the typing rests. */
export function useFound(desk: "office" | "shop", locale: string, search: string): Answer & { again: () => void } {
  const [answer, setAnswer] = useState<Answer>(idle);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking once more asks the same.
  useEffect(() => {
    const asked = search.trim();
    if (asked.length < 2) {
      setAnswer(idle);
      return;
    }
    setAnswer(({ found }) => ({ found, status: "looking" }));
    const stop = new AbortController();
    const rest = setTimeout(async () => {
      try {
        const path = desk === "office" ? "desk.find" : "desk.findOwn";
        setAnswer({ found: await askIsland(path, { search: asked }, { locale, signal: stop.signal }), status: "done" });
      } catch {
        if (!stop.signal.aborted) setAnswer({ found: [], status: "broken" });
      }
    }, restMs);
    return () => {
      clearTimeout(rest);
      stop.abort();
    };
  }, [desk, locale, search, times]);
  return { ...answer, again: () => setTimes((now) => now + 1) };
}

/** Where each thing found opens. */
export function hitsOf(found: readonly Found[], desk: "office" | "shop", locale: string): Hit[] {
  const pathOf = ({ kind, key }: Found): string => {
    if (kind === "order") return `/admin/orders/${key}`;
    if (kind === "parcel") return `/seller/parcels/${key}`;
    if (kind === "customer") return `/admin/customers?search=${encodeURIComponent(key)}`;
    if (kind === "seller") return `/admin/products?seller=${key}`;
    return `/${desk === "office" ? "admin" : "seller"}/products?search=${encodeURIComponent(key)}`;
  };
  return found.map((one) => ({ group: one.kind, title: one.title, detail: one.detail, href: hrefOn({ locale }, pathOf(one)) }));
}
