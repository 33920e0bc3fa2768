import { randomBytes } from "node:crypto";
import { type Figure, seconds } from "./figure.ts";
import type { Instance } from "./instance.ts";
import { Refused, readyToPay } from "./shopper.ts";

const buyers = 50;

/** N6: a coupon with one use left, on the carts of many who pay at the same moment. One redeems it; the others are told, and pay nothing. */
export async function lastCoupon({ origin, owner }: Instance, variantId: string): Promise<Figure> {
  const code = `BENCH${randomBytes(6).toString("hex").toUpperCase()}`;
  await owner.query(
    `with made as (insert into promotion (name, currency, benefits, starts_at)
       values ('{"en": "Bench"}', 'USD', '[{"kind": "percentOff", "basisPoints": 1000}]', now()) returning id)
     insert into coupon (promotion_id, code, max_uses) select id, $1, 1 from made`,
    [code],
  );
  const ready = await Promise.all(
    Array.from({ length: buyers }, (_, n) => readyToPay(origin, variantId, { code, email: `bench-${code}-${n}@maru.test` })),
  );
  const refusedAfter: number[] = [];
  const others: string[] = [];
  let redeemed = 0;
  await Promise.all(
    ready.map(async (pay) => {
      try {
        await pay();
        redeemed++;
      } catch (error) {
        if (error instanceof Refused && error.message === "promotions.usedUp") refusedAfter.push(error.afterMs / 1000);
        else others.push(String(error));
      }
    }),
  );
  const { rows } = await owner.query("select used from coupon where code = $1", [code]);
  const slowest = Math.max(0, ...refusedAfter);
  const surprises = others.length > 0 ? `; ${others.length} other answers (${[...new Set(others)].slice(0, 3).join(", ")})` : "";
  return {
    number: "N6",
    what: `${buyers} buyers for one coupon with one use left`,
    measured: `${redeemed} redeemed; the slowest refusal took ${seconds(slowest)}${surprises}`,
    target: "exactly 1; refused within 2 s",
    baseline: "none (absolute)",
    isMet: redeemed === 1 && rows[0]?.used === 1 && others.length === 0 && slowest <= 2,
  };
}
