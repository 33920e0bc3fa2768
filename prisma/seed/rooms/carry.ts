import { backpack } from "../families/backpack.ts";
import { belt } from "../families/belt.ts";
import { necklace } from "../families/necklace.ts";
import { scarf } from "../families/scarf.ts";
import { sneakers } from "../families/sneakers.ts";
import { sunglasses } from "../families/sunglasses.ts";
import { tote } from "../families/tote.ts";
import { umbrella } from "../families/umbrella.ts";
import { wallet } from "../families/wallet.ts";
import { watch } from "../families/watch.ts";
import type { Family } from "../family.ts";

/** Bags, shoes, scarves and accessories. */
export const carryFamilies: readonly Family[] = [
  tote,
  sneakers,
  scarf,
  backpack,
  belt,
  wallet,
  watch,
  sunglasses,
  umbrella,
  necklace,
];
