import { type Benchmark, type Figure, ms, perSecond, ratio } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { sideBySide } from "./load.ts";

const connections = 16;

/** N3: the catalogue's questions over HTTP. */
export function reads({ origin, owner }: Instance): Benchmark {
  return {
    conditions: `${connections} connections, one question per request. Baseline: a route handler with one query by primary key through the same pool.`,
    async measure() {
      const { rows } = await owner.query("select slug from product where state = 'live' order by popularity desc, id limit 1");
      const questions = { "catalog.listing": {}, "catalog.product": { slug: rows[0].slug } };
      const figures: Figure[] = [];
      for (const [procedure, input] of Object.entries(questions)) figures.push(await question(origin, procedure, input));
      return figures;
    },
  };
}

async function question(origin: string, procedure: string, input: object): Promise<Figure> {
  const url = `${origin}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`;
  const { subject, baseline, ratio: share } = await sideBySide({ url }, { url: `${origin}/api/bench/query` }, connections);
  return {
    number: "N3",
    what: procedure,
    measured: `${ratio(share)} (${perSecond(subject.perSecond)}), p99 ${ms(subject.p99)}`,
    target: ">= 0.45 of the baseline; p99 < 60 ms",
    baseline: `one indexed query: ${perSecond(baseline.perSecond)}, p99 ${ms(baseline.p99)}`,
    isMet: share >= 0.45 && subject.p99 < 60,
  };
}
