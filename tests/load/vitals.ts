import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../journeys/chromium.ts";
import { countScript, paintsOf } from "../journeys/first-visit.ts";
import { type Benchmark, type Figure, median, seconds } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { popularAddresses } from "./popular.ts";

/** 150 ms to the shop, 1.6 Mbit/s, a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

interface Vitals {
  /** Bytes of script over the wire, headers included. */
  script: number;
  /** Seconds until the largest contentful paint. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
}

/** N10: what a phone on a slow line sees of the production build, with an empty cache. */
export function vitals({ origin, owner }: Instance): Benchmark {
  return {
    conditions:
      "A phone's viewport in Chromium with an empty cache; 150 ms latency, 1.6 Mbit/s, 4 times slower processor. Pages and pictures were made before. Medians of three visits.",
    async measure() {
      const addresses = await popularAddresses(owner);
      const { executablePath, env } = findChromium();
      const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...strings(process.env), ...env } });
      try {
        const figures: Figure[] = [];
        for (const [name, address] of Object.entries(addresses))
          figures.push(...(await figuresOf(browser, name, origin + address)));
        return figures;
      } finally {
        await browser.close();
      }
    },
  };
}

async function figuresOf(browser: Browser, name: string, url: string): Promise<Figure[]> {
  await visit(browser, url, false);
  const visits = [await visit(browser, url), await visit(browser, url), await visit(browser, url)];
  const of = (key: keyof Vitals) => median(visits.map((one) => one[key]));
  const row = (what: string, measured: string, target: string, isMet: boolean): Figure => ({
    ...{ number: "N10", what: `${name}: ${what}`, measured, target, baseline: "none (absolute)", isMet },
  });
  return [
    row("script transferred", `${(of("script") / 1000).toFixed(0)} kB`, "<= 175 kB", of("script") <= 175_000),
    row("largest contentful paint", seconds(of("lcp")), "<= 1.2 s", of("lcp") <= 1.2),
    row("layout shift", of("cls").toFixed(3), "<= 0.02", of("cls") <= 0.02),
  ];
}

async function visit(browser: Browser, url: string, isSlow = true): Promise<Vitals> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const script = await countScript(session);
  if (isSlow) {
    await session.send("Network.emulateNetworkConditions", network);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  await page.goto(url, { waitUntil: "networkidle" });
  const { lcp, cls } = await paintsOf(page);
  await context.close();
  return { script: script(), lcp: lcp / 1000, cls };
}

function strings(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
