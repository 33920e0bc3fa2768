import { unstable_cache } from "next/cache.js";

/**
 * Reads something for a cached page and hangs its tags on the page, so that the page
 * expires with them. The value itself is not kept: the page is. In a page that is rendered per request it only reads.
 */
export async function cachedRead<T>(read: () => Promise<T>, tagsOf: (value: T) => readonly string[]): Promise<T> {
  const value = await read();
  await tagPage(tagsOf(value));
  return value;
}

/** Next adds the tags of every cached read to the page that reads; there is no way to name them directly, so this reads nothing. */
export async function tagPage(tags: readonly string[]): Promise<void> {
  if (tags.length > 0) await unstable_cache(async () => true, ["tags", ...tags], { tags: [...tags] })();
}
