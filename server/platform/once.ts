/**
 * One value per process under `key`. Next bundles a module into several chunks, each with its own instance, so what must be
 * single (a pool, a cache, a listener) lives on globalThis.
 */
export function once<T>(key: string, make: () => T): T {
  const shelf = globalThis as unknown as Record<symbol, T | undefined>;
  const symbol = Symbol.for(`maru.${key}`);
  const there = shelf[symbol];
  if (there !== undefined) return there;
  const made = make();
  shelf[symbol] = made;
  return made;
}
