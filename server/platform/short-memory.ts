import { once } from "./once.ts";

export interface ShortMemory<V> {
  /**
   * The answer to `key`, asked once however many callers want it at the same time. A failure is not remembered, and whoever only
   * waited asks for themselves: it may have been the asker's own transaction that failed.
   */
  get(key: string, ask: () => Promise<V>): Promise<V>;
  forget(key?: string): void;
}

interface Options<V> {
  ttlMs: number;
  max: number;
  /** Entities an answer shows (`product:<id>`), so that a fact about one of them forgets it; see `forgetTagged`. */
  tagsOf?: (value: V) => readonly string[];
}

interface Entry {
  answer: Promise<unknown>;
  until: number;
  /** Null while the question is being asked, when nobody knows what the answer will show. */
  tags: readonly string[] | null;
}

/**
 * Answers kept in this process for `ttlMs`, at most `max` of them (the oldest goes first). Only for what may be that stale on
 * every node and belongs to nobody in particular; `name` is the shelf it lies on, one for all bundles of the process.
 */
export function shortMemory<V>(name: string, { ttlMs, max, tagsOf }: Options<V>): ShortMemory<V> {
  const entries = shelf(name);
  return {
    get(key, ask) {
      const now = performance.now();
      const known = entries.get(key);
      if (known && known.until > now) return (known.answer as Promise<V>).catch(ask);
      const answer = ask();
      const entry: Entry = { answer, until: now + ttlMs, tags: tagsOf ? null : [] };
      entries.delete(key);
      entries.set(key, entry);
      answer.then(
        (value) => {
          entry.tags = tagsOf?.(value) ?? [];
        },
        () => {
          if (entries.get(key) === entry) entries.delete(key);
        },
      );
      dropOldest(entries, max);
      return answer;
    },
    forget(key) {
      if (key === undefined) entries.clear();
      else entries.delete(key);
    },
  };
}

/** Forgets every answer that shows one of the tags, and those being asked now; without tags, every answer that has any. */
export function forgetTagged(tags?: readonly string[]): void {
  const stale = tags && new Set(tags);
  for (const entries of shelves().values()) {
    for (const [key, entry] of entries) {
      if (entry.tags === null || (stale ? entry.tags.some((tag) => stale.has(tag)) : entry.tags.length > 0)) entries.delete(key);
    }
  }
}

function dropOldest(entries: Map<string, Entry>, max: number): void {
  for (const oldest of entries.keys()) {
    if (entries.size <= max) break;
    entries.delete(oldest);
  }
}

function shelves(): Map<string, Map<string, Entry>> {
  return once("short-memories", () => new Map());
}

function shelf(name: string): Map<string, Entry> {
  const there = shelves().get(name) ?? new Map<string, Entry>();
  shelves().set(name, there);
  return there;
}
