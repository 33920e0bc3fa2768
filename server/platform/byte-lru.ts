interface Item<V> {
  value: V;
  bytes: number;
}

/** Keeps what was used last, as long as the whole weighs no more than `bytesMax`. */
export class ByteLru<V> {
  readonly #items = new Map<string, Item<V>>();
  readonly #bytesMax: number;
  readonly #evicted: (key: string, value: V) => void;
  #bytes = 0;

  constructor(bytesMax: number, evicted: (key: string, value: V) => void = () => {}) {
    this.#bytesMax = bytesMax;
    this.#evicted = evicted;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#items.size;
  }

  get(key: string): V | undefined {
    const item = this.#items.get(key);
    if (!item) return undefined;
    // A Map remembers the order of insertion: what comes back in is the youngest.
    this.#items.delete(key);
    this.#items.set(key, item);
    return item.value;
  }

  /** Something larger than an eighth of the whole is not worth what it would push out. */
  set(key: string, value: V, bytes: number): boolean {
    this.delete(key);
    if (bytes > this.#bytesMax / 8) return false;
    this.#items.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#items.keys()) {
      if (this.#bytes <= this.#bytesMax) break;
      this.delete(oldest);
    }
    return true;
  }

  delete(key: string): void {
    const item = this.#items.get(key);
    if (!item) return;
    this.#items.delete(key);
    this.#bytes -= item.bytes;
    this.#evicted(key, item.value);
  }

  clear(): void {
    for (const key of [...this.#items.keys()]) this.delete(key);
  }
}
