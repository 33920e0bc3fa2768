/**
 * `npm run bench`: measures the figures that we promise, side by side with what they are compared with, and writes them into
 * `docs/benchmarks.md`. `npm run bench -- pages cart` measures some. Serves a production build of its own on free ports of
 * this machine, with a database of its own on the server of `DATABASE_URL`, and leaves neither behind.
 */
import { loadavg } from "node:os";
import { build } from "./build.ts";
import { cart } from "./cart.ts";
import { contention } from "./contention.ts";
import type { Benchmark } from "./figure.ts";
import { type Instance, openInstance } from "./instance.ts";
import { lighthouseScores } from "./lighthouse.ts";
import { orders } from "./orders.ts";
import { pages } from "./pages.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { reads } from "./reads.ts";
import { record, table } from "./record.ts";
import { size } from "./size.ts";
import { start } from "./start.ts";
import { vitals } from "./vitals.ts";

/** Those that need no shop beside them. */
const alone: Record<string, () => Benchmark> = { build, quote, start };
/** In the order in which they are measured: memory wants a fresh process, and orders fill the tables. */
const served: Record<string, (instance: Instance) => Benchmark> = {
  size,
  pages,
  reads,
  vitals,
  lighthouse: lighthouseScores,
  people,
  cart,
  orders,
  contention,
};
const usual = ["build", "quote", ...Object.keys(served)];

const { DATABASE_URL, MARU_SECRET } = process.env;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in alone) && !(name in served));
if (unknown.length > 0 || !DATABASE_URL || !MARU_SECRET) {
  console.error(`npm run bench -- [${Object.keys({ ...alone, ...served }).join("] [")}]`);
  process.exit(1);
}

const names = asked.length > 0 ? asked : usual;
let isAllMet = true;
for (const [name, make] of Object.entries(alone)) if (names.includes(name)) await measure(name, make());
if (Object.keys(served).some((name) => names.includes(name))) await measureServed(DATABASE_URL, MARU_SECRET);
process.exit(isAllMet ? 0 : 2);

async function measureServed(databaseUrl: string, secret: string): Promise<void> {
  console.log("Serving a production build …");
  const instance = await openInstance(databaseUrl, secret);
  try {
    for (const [name, make] of Object.entries(served)) if (names.includes(name)) await measure(name, make(instance));
  } finally {
    await instance.stop();
  }
}

/** One that cannot be measured does not keep the others from it. */
async function measure(name: string, { conditions, measure }: Benchmark): Promise<void> {
  const [loadBefore = 0] = loadavg();
  console.log(`\n${name}: ${conditions}`);
  try {
    const figures = await measure();
    console.log(table(figures));
    record(name, conditions, figures, loadBefore);
    isAllMet &&= figures.every(({ isMet }) => isMet);
  } catch (error) {
    isAllMet = false;
    console.error(`${name} could not be measured:`, error);
  }
}
