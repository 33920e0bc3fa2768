import autocannon from "autocannon";
import { median, percentile } from "./figure.ts";

export interface Target {
  url: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
}

export interface Load {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
}

const warmSeconds = 2;
const runSeconds = 5;
const runsCount = 3;

/** Keeps `connections` busy for some seconds. Throws where an answer was not a 2xx: a fast refusal is no figure. */
export async function load(target: Target, connections: number, duration = runSeconds): Promise<Load> {
  const times: number[] = [];
  const result = await new Promise<autocannonResult>((resolve, reject) => {
    const run = autocannon({ ...target, connections, duration }, (error, done) => (error ? reject(error) : resolve(done)));
    run.on("response", (_client: unknown, _status: number, _bytes: number, time: number) => times.push(time));
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0 || times.length === 0) throw new Error(`${target.url}: ${failed} of ${result.requests.total} requests failed`);
  return {
    perSecond: times.length / duration,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

type autocannonResult = Parameters<Parameters<typeof autocannon>[1]>[1];

/** Subject and baseline in turn, three times, after both were warmed; the medians of each. */
export async function sideBySide(
  subject: Target,
  baseline: Target,
  connections: number,
): Promise<{ subject: Load; baseline: Load; ratio: number }> {
  for (const target of [baseline, subject]) await load(target, connections, warmSeconds);
  const runs: { subject: Load; baseline: Load }[] = [];
  for (let run = 0; run < runsCount; run++)
    runs.push({ baseline: await load(baseline, connections), subject: await load(subject, connections) });
  const [ours, theirs] = [middle(runs.map((run) => run.subject)), middle(runs.map((run) => run.baseline))];
  return { subject: ours, baseline: theirs, ratio: ours.perSecond / theirs.perSecond };
}

function middle(loads: readonly Load[]): Load {
  const of = (key: keyof Load) => median(loads.map((one) => one[key]));
  return { perSecond: of("perSecond"), p50: of("p50"), p95: of("p95"), p99: of("p99") };
}
