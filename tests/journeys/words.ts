import { readFileSync } from "node:fs";

const cache = new Map<string, unknown>();

/** The words of one language by their key (`catalog.product.add`), so that a journey finds what people read. */
export function wordsOf(locale: string) {
  return (key: string): string => {
    const [domain = "", ...path] = key.split(".");
    const file = new URL(`../../messages/${locale}/${domain}.json`, import.meta.url);
    const messages = cache.get(file.href) ?? JSON.parse(readFileSync(file, "utf8"));
    cache.set(file.href, messages);
    const found = path.reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], messages);
    if (typeof found !== "string") throw new Error(`No words for ${key} in ${locale}`);
    return found;
  };
}

/** A pattern from words with places in them: what stands in the places may be anything. */
export function patternOf(words: string): RegExp {
  const parts = words.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join(".*"));
}
