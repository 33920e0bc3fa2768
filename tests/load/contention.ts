import { needFile } from "../../bin/steps/paths.mjs";
import { run } from "../../bin/steps/run.mjs";
import { type Benchmark, type Figure, perSecond, seconds } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { lastCoupon } from "./last-coupon.ts";
import { purchases } from "./orders.ts";
import { buy, Refused } from "./shopper.ts";
import { plentyOfStock, setStock, settled } from "./stock.ts";

const buyers = 200;
const units = 50;
const refusals = new Set(["cart.outOfStock", "cart.quantityTooLarge"]);

/** N6: everybody wants the same thing. */
export function contention(instance: Instance): Benchmark {
  const { origin, owner, env } = instance;
  return {
    conditions: `${buyers} guests begin at once, ${units} units; then 8 guests at once buy one product with plenty of stock, for 15 s. Between them 50 guests pay at once with one coupon that has one use left. Afterwards the invariant checker. Mileage is not built yet.`,
    async measure() {
      const [hot = "", scarce = ""] = await plentyOfStock(owner);
      await purchases(origin, [hot], 3);
      const figures = [await rush(instance, scarce), await lastCoupon(instance, hot), await hotProduct(origin, hot)];
      await settled(owner);
      await run(process.execPath, [needFile("server/platform/check-invariants.ts")], { log: "bench-invariants", env });
      return figures;
    },
  };
}

async function rush({ origin, owner }: Instance, variantId: string): Promise<Figure> {
  await setStock(owner, variantId, units);
  const refusedAfter: number[] = [];
  const others: string[] = [];
  let bought = 0;
  await Promise.all(
    Array.from({ length: buyers }, async () => {
      try {
        await buy(origin, variantId);
        bought++;
      } catch (error) {
        if (error instanceof Refused && refusals.has(error.message)) refusedAfter.push(error.afterMs / 1000);
        else others.push(String(error));
      }
    }),
  );
  const slowest = Math.max(0, ...refusedAfter);
  const surprises = others.length > 0 ? `; ${others.length} other answers (${[...new Set(others)].slice(0, 3).join(", ")})` : "";
  return {
    number: "N6",
    what: `${buyers} buyers for ${units} units`,
    measured: `${bought} orders; the slowest refusal took ${seconds(slowest)}${surprises}`,
    target: `exactly ${units}; refused within 2 s`,
    baseline: "none (absolute)",
    isMet: bought === units && others.length === 0 && slowest <= 2,
  };
}

async function hotProduct(origin: string, variantId: string): Promise<Figure> {
  const { perSecond: rate } = await purchases(origin, [variantId], 15);
  return {
    number: "N6",
    what: "journeys on one hot product",
    measured: perSecond(rate),
    target: "20/s",
    baseline: "none (absolute)",
    isMet: rate >= 20,
  };
}
