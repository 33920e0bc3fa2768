import { type Benchmark, ms, perSecond, ratio } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { sideBySide } from "./load.ts";
import { plentyOfStock } from "./stock.ts";

const connections = 16;

/** N4: putting something into the cart of a guest who has none yet. */
export function cart({ origin, owner }: Instance): Benchmark {
  return {
    conditions: `Concurrency ${connections}, every call a new guest. Baseline: a tRPC write of nine trivial statements (the actor's, an insert, seven updates by primary key) in one transaction.`,
    async measure() {
      const [variantId] = await plentyOfStock(owner);
      const json = { origin, "content-type": "application/json" };
      const subject = {
        url: `${origin}/api/trpc/cart.add`,
        method: "POST" as const,
        headers: json,
        body: JSON.stringify({ json: { variantId, quantity: 1 } }),
      };
      const baseline = { url: `${origin}/api/bench/trpc/nine`, method: "POST" as const, headers: json, body: "{}" };
      const measured = await sideBySide(subject, baseline, connections);
      const { p95 } = measured.subject;
      return [
        {
          number: "N4",
          what: "cart.add, new guest",
          measured: `${ratio(measured.ratio)} (${perSecond(measured.subject.perSecond)}), p95 ${ms(p95)}`,
          target: ">= 0.50 of the baseline; p95 < 30 ms",
          baseline: `nine trivial statements: ${perSecond(measured.baseline.perSecond)}, p95 ${ms(measured.baseline.p95)}`,
          isMet: measured.ratio >= 0.5 && p95 < 30,
        },
      ];
    },
  };
}
