import { backpack } from "../silhouettes/backpack.ts";
import { belt } from "../silhouettes/belt.ts";
import { necklace } from "../silhouettes/necklace.ts";
import { scarf } from "../silhouettes/scarf.ts";
import { sneakers } from "../silhouettes/sneakers.ts";
import { sunglasses } from "../silhouettes/sunglasses.ts";
import { tote } from "../silhouettes/tote.ts";
import { umbrella } from "../silhouettes/umbrella.ts";
import { wallet } from "../silhouettes/wallet.ts";
import { watch } from "../silhouettes/watch.ts";
import type { Silhouette } from "../thing.ts";

/** Bags, shoes, scarves and accessories. */
export const carryForms = {
  backpack,
  belt,
  necklace,
  scarf,
  sneakers,
  sunglasses,
  tote,
  umbrella,
  wallet,
  watch,
} satisfies Record<string, Silhouette>;
