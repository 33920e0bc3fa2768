import { needFile } from "../../bin/steps/paths.mjs";
import { run } from "../../bin/steps/run.mjs";
import { type Benchmark, median, ms, percentile, perSecond } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { atOnce, buy } from "./shopper.ts";
import { plentyOfStock, settled } from "./stock.ts";

const shoppers = 8;
const runSeconds = 15;

/** N5: whole purchases, each by a new guest; web, worker, sandbox and Postgres share the machine. */
export function orders({ origin, owner, env }: Instance): Benchmark {
  return {
    conditions: `${shoppers} guests at once, each cart.add, checkout.start, setAddress, setShipping and pay over HTTP; stock spread over all variants; the sandbox authorises at once; the worker captures and writes the confirmations meanwhile. Three runs of ${runSeconds} s; afterwards the invariant checker.`,
    async measure() {
      const variants = await plentyOfStock(owner);
      await purchases(origin, variants, 3);
      const runs: { perSecond: number; p99: number }[] = [];
      for (let turn = 0; turn < 3; turn++) runs.push(await purchases(origin, variants, runSeconds));
      await settled(owner);
      await run(process.execPath, [needFile("server/platform/check-invariants.ts")], { log: "bench-invariants", env });
      const [rate, p99] = [median(runs.map((one) => one.perSecond)), median(runs.map((one) => one.p99))];
      return [
        {
          number: "N5",
          what: "guest journeys, cart to order",
          measured: `${perSecond(rate)}; confirming call p99 ${ms(p99)}; checker clean`,
          target: "35/s; p99 < 250 ms; no oversell, checker clean",
          baseline: "none (absolute)",
          isMet: rate >= 35 && p99 < 250,
        },
      ];
    },
  };
}

/** Journeys per second and the confirming call's p99 in ms. */
export async function purchases(
  origin: string,
  variants: readonly string[],
  seconds: number,
): Promise<{ perSecond: number; p99: number }> {
  const times: number[] = [];
  let next = Math.floor(Math.random() * variants.length);
  const began = performance.now();
  await atOnce(
    shoppers,
    () => performance.now() - began < seconds * 1000,
    async () => void times.push(await buy(origin, variants[next++ % variants.length] ?? "")),
  );
  return { perSecond: times.length / ((performance.now() - began) / 1000), p99: percentile(times, 0.99) };
}
