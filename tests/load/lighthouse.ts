import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePair } from "../../bin/steps/ports.mjs";
import { CHROMIUM_FLAGS, findChromium } from "../journeys/chromium.ts";
import { type Benchmark, type Figure, median } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { popularAddresses } from "./popular.ts";

/** Lighthouse's categories, and how many of 100 points we want. */
const wanted = { performance: 95, accessibility: 100, "best-practices": 96, seo: 100 } as const;
type Category = keyof typeof wanted;
const categories = Object.keys(wanted) as Category[];
const visitsCount = 3;

/** N11: what Lighthouse says of the pages that people come to first, as on a phone. */
export function lighthouseScores({ origin, owner }: Instance): Benchmark {
  return {
    conditions: `Lighthouse's own phone (simulated throttling) in Chromium. Medians of ${visitsCount} visits; pages and pictures were made before.`,
    async measure() {
      const addresses = await popularAddresses(owner);
      const port = await freePair();
      const { executablePath, env } = findChromium();
      const browser = await chromium.launch({
        executablePath,
        args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
        env: { ...process.env, ...env } as Record<string, string>,
      });
      try {
        const figures: Figure[] = [];
        for (const [name, address] of Object.entries(addresses)) figures.push(...(await figuresOf(name, origin + address, port)));
        return figures;
      } finally {
        await browser.close();
      }
    },
  };
}

async function figuresOf(name: string, url: string, port: number): Promise<Figure[]> {
  const visits: Record<Category, number>[] = [];
  for (let turn = 0; turn < visitsCount; turn++) visits.push(await visit(url, port));
  return categories.map((category) => {
    const points = median(visits.map((one) => one[category]));
    return {
      number: "N11",
      what: `${name}: ${category.replace("-", " ")}`,
      measured: points.toFixed(0),
      target: `>= ${wanted[category]}`,
      baseline: "none (absolute)",
      isMet: points >= wanted[category],
    };
  });
}

/** Points by category. What cost points is printed, so that one knows where to look. */
async function visit(url: string, port: number): Promise<Record<Category, number>> {
  const result = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: [...categories] });
  if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? "no result"}`);
  const { lhr } = result;
  const lacking = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === "binary");
  if (lacking.length > 0) console.log(`${url}: ${lacking.map(({ id }) => id).join(", ")}`);
  const pointsOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  return Object.fromEntries(categories.map((category) => [category, pointsOf(category)])) as Record<Category, number>;
}
