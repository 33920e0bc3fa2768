import { type Benchmark, type Figure, perSecond, ratio } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { sideBySide } from "./load.ts";
import { popularAddresses } from "./popular.ts";

const connections = 16;

/** N1 and N2: what a page costs beside the bare machinery that serves it. */
export function pages({ origin, owner }: Instance): Benchmark {
  return {
    conditions: `${connections} connections, one web process, uncompressed answers. A cached page is compared with a static page of the same bytes, letters beyond Latin-1 among them as in ours, that is reached without a rewrite; the search page with a page that is rendered per request behind the same rewrites and proxy.`,
    async measure() {
      const cached = await popularAddresses(owner);
      const figures: Figure[] = [];
      for (const [name, address] of Object.entries(cached)) figures.push(await keptPage(origin, name, address));
      figures.push(await freshPage(origin));
      return figures;
    },
  };
}

async function keptPage(origin: string, name: string, address: string): Promise<Figure> {
  const bytes = await sizeOf(origin + address);
  const bare = await staticPage(origin, bytes);
  const { subject, baseline, ratio: share } = await sideBySide({ url: origin + address }, { url: bare }, connections);
  return {
    number: "N1",
    what: `${name}, cached, ${bytes.toLocaleString("en")} bytes`,
    measured: `${ratio(share)} (${perSecond(subject.perSecond)})`,
    target: ">= 0.90 of the baseline",
    baseline: `static page: ${perSecond(baseline.perSecond)}`,
    isMet: share >= 0.9,
  };
}

async function freshPage(origin: string): Promise<Figure> {
  const [ours, hello] = [`${origin}/search?q=mug`, `${origin}/bench/hello`];
  const [bytes, bare] = [await sizeOf(ours), await sizeOf(hello)];
  const { subject, baseline, ratio: share } = await sideBySide({ url: ours }, { url: hello }, connections);
  return {
    number: "N2",
    what: `search results, rendered, ${bytes.toLocaleString("en")} bytes`,
    measured: `${ratio(share)} (${perSecond(subject.perSecond)})`,
    target: ">= 0.25 of the baseline",
    baseline: `hello page, ${bare.toLocaleString("en")} bytes: ${perSecond(baseline.perSecond)}`,
    isMet: share >= 0.25,
  };
}

/** Asked until it comes from the cache, so that the size is of what will be measured. */
async function sizeOf(url: string): Promise<number> {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(url, { headers: { "accept-encoding": "identity" } });
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
    const { byteLength } = await answer.arrayBuffer();
    if (tries === 2) return byteLength;
  }
}

/** The text of a static page stands in it twice (for the browser and for React), beside a frame: two looks give the right length. */
async function staticPage(origin: string, bytes: number): Promise<string> {
  const at = (length: number) => `${origin}/api/bench/page/${Math.max(1, Math.round(length))}`;
  const [small, large] = [await sizeOf(at(1_000)), await sizeOf(at(11_000))];
  const each = (large - small) / 10_000;
  return at(1_000 + (bytes - small) / each);
}
