import { once } from "./once.ts";

export interface ShortMemory<V> {
  /** The answer to `key`, asked once however many callers want it at the same time. A failure is not remembered. */
  get(key: string, ask: () => Promise<V>): Promise<V>;
  forget(key?: string): void;
}

interface Entry<V> {
  answer: Promise<V>;
  until: number;
}

/**
 * Answers kept in this process for `ttlMs`, at most `max` of them (the oldest goes first). Only for what may be that stale on
 * every node and belongs to nobody in particular; `name` is the shelf it lies on, one for all bundles of the process.
 */
export function shortMemory<V>(name: string, { ttlMs, max }: { ttlMs: number; max: number }): ShortMemory<V> {
  const entries = once(`memory.${name}`, () => new Map<string, Entry<V>>());
  return {
    get(key, ask) {
      const now = performance.now();
      const known = entries.get(key);
      if (known && known.until > now) return known.answer;
      const entry = { answer: ask(), until: now + ttlMs };
      entries.delete(key);
      entries.set(key, entry);
      entry.answer.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      for (const oldest of entries.keys()) {
        if (entries.size <= max) break;
        entries.delete(oldest);
      }
      return entry.answer;
    },
    forget(key) {
      if (key === undefined) entries.clear();
      else entries.delete(key);
    },
  };
}
