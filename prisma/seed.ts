import { parseArgs } from "node:util";
import { env } from "#server/platform/env.ts";
import { openFirstSales } from "./seed/first-sales.ts";
import { seed } from "./seed/seed.ts";
import { warmFirstPictures } from "./seed/warm.ts";

/** As many as the home page and the first rows of every category show. */
const picturesFirst = 150;

const { values } = parseArgs({
  options: {
    products: { type: "string", default: "1200" },
    sellers: { type: "string", default: "25" },
    orders: { type: "string" },
    random: { type: "string", default: "maru" },
    refresh: { type: "boolean", default: false },
  },
});

const isDemo = env().MARU_DEMO === "1";
const began = performance.now();
const done = await seed(env().DATABASE_URL, {
  products: wholeNumber(values.products, "--products"),
  sellers: wholeNumber(values.sellers, "--sellers"),
  ...(values.orders === undefined ? {} : { orders: wholeNumber(values.orders, "--orders", 0) }),
  random: values.random,
  refresh: values.refresh,
  accounts: isDemo,
});
if (isDemo) await openFirstSales(env().DATABASE_URL);
const drawn = isDemo ? await warmFirstPictures(env().DATABASE_URL, picturesFirst) : 0;
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `Demo world: ${done.products} products of ${done.sellers} sellers, ${done.orders} orders and ${done.reviews} reviews added, ${drawn} pictures drawn, in ${seconds} s`,
);

function wholeNumber(text: string, name: string, least = 1): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`${name} must be a whole number from ${least} up, not "${text}"`);
}
