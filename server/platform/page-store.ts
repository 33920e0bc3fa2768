import { deserialize, serialize } from "node:v8";
import { brotliCompress, brotliDecompressSync, constants } from "node:zlib";
import { ByteLru } from "./byte-lru.ts";

/** What a page is kept with. `value` is Next's own, and may hold Buffers and Maps. */
export interface Page {
  value: unknown;
  tags: readonly string[];
  lastModified: number;
  /** Next's `revalidate` and `expire`, in seconds. */
  cacheControl?: unknown;
}

interface Packed extends Omit<Page, "value"> {
  body: Buffer;
  /** A page that was made while one of its tags expired may have been read before: it is good for a moment only. */
  until: number;
}

/** No render takes longer between its first read and its storing. */
const settleMs = 3000;
const overheadBytes = 400;

/**
 * Pages in memory, bounded in bytes: three quarters hold everything compressed, one quarter the busiest as they are served.
 * Compressing copies tightly, so no entry keeps a larger buffer alive.
 */
export class PageStore {
  readonly #packed: ByteLru<Packed>;
  readonly #open: ByteLru<Page>;
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #expiredAt = new Map<string, number>();
  readonly counts = { hits: 0, misses: 0, stored: 0, expired: 0 };

  constructor(bytesMax: number) {
    this.#packed = new ByteLru(bytesMax * 0.75, (key, { tags }) => this.#forget(key, tags));
    this.#open = new ByteLru(bytesMax * 0.25);
  }

  get bytes(): number {
    return this.#packed.bytes + this.#open.bytes;
  }

  get size(): number {
    return this.#packed.size;
  }

  get(key: string): Page | null {
    const packed = this.#packed.get(key);
    if (packed && Date.now() > packed.until) this.#packed.delete(key);
    else if (packed) {
      this.counts.hits++;
      return this.#open.get(key) ?? this.#unpack(key, packed);
    }
    this.counts.misses++;
    return null;
  }

  /** What stands for the entry while it is good: another object once it was replaced, null once it is gone. */
  ticket(key: string): object | null {
    const packed = this.#packed.get(key);
    return packed && Date.now() <= packed.until ? packed : null;
  }

  async set(key: string, page: Page): Promise<void> {
    const { value, ...rest } = page;
    const body = await compress(serialize(value));
    const until = Math.min(...page.tags.map((tag) => this.#goodUntil(tag)), Number.POSITIVE_INFINITY);
    this.#open.delete(key);
    if (!this.#packed.set(key, { ...rest, body, until }, body.length + key.length * 2 + overheadBytes)) return;
    this.counts.stored++;
    for (const tag of page.tags) this.#keysOf(tag).add(key);
  }

  /** Drops every page with one of the tags; pages that are being made now will not outlive the moment. */
  expireTags(tags: readonly string[]): void {
    const now = Date.now();
    for (const tag of tags) {
      this.#expiredAt.set(tag, now);
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) {
        this.counts.expired++;
        this.#packed.delete(key);
      }
    }
    for (const [tag, at] of this.#expiredAt) if (now - at > settleMs) this.#expiredAt.delete(tag);
  }

  clear(): void {
    this.#packed.clear();
    this.#open.clear();
  }

  #goodUntil(tag: string): number {
    const settled = (this.#expiredAt.get(tag) ?? 0) + settleMs;
    return settled > Date.now() ? settled : Number.POSITIVE_INFINITY;
  }

  #unpack(key: string, { body, until: _, ...rest }: Packed): Page {
    const plain = brotliDecompressSync(body);
    const page = { ...rest, value: deserialize(plain) };
    // Text in memory takes up to two bytes a character.
    this.#open.set(key, page, plain.length * 2 + overheadBytes);
    return page;
  }

  #keysOf(tag: string): Set<string> {
    const there = this.#keysByTag.get(tag);
    if (there) return there;
    const made = new Set<string>();
    this.#keysByTag.set(tag, made);
    return made;
  }

  #forget(key: string, tags: readonly string[]): void {
    this.#open.delete(key);
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}

/** Level 4 packs a page to a fifth in about a millisecond; on a thread of its own. */
function compress(plain: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return new Promise((resolve, reject) => {
    brotliCompress(plain, { params }, (error, packed) => (error ? reject(error) : resolve(Buffer.from(packed))));
  });
}
