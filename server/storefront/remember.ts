import type { Context } from "#server/platform/context.ts";
import { share } from "#server/platform/shared-answers.ts";
import { shortMemory } from "#server/platform/short-memory.ts";

/** What nobody tells as a fact (popularity, a rate, a day that comes) may be this old. */
const ttlMs = 5_000;
const max = 300;

/**
 * A question whose answer is the same for everybody on a site: asked once, kept for a moment, and forgotten when a fact about
 * one of its tags (`product:<id>`, `listing:<channel>`) is told. Callers share the answer, so they must not change it.
 */
export function remembered<I, V>(
  name: string,
  ask: (ctx: Context, input: I) => Promise<V>,
  tagsOf: (value: V) => readonly string[],
): (ctx: Context, input: I) => Promise<V> {
  const memory = shortMemory<V>(`storefront.${name}`, { ttlMs, max, tagsOf });
  return (ctx, input) => {
    const { channelId, locale, currency } = ctx.site;
    return memory.get(`${channelId}~${locale}~${currency}~${JSON.stringify(input)}`, async () => share(await ask(ctx, input)));
  };
}
