import { hat } from "../families/hat.ts";
import { jacket } from "../families/jacket.ts";
import { shirt } from "../families/shirt.ts";
import { socks } from "../families/socks.ts";
import { sweater } from "../families/sweater.ts";
import type { Family } from "../family.ts";

/** Shirts, knitwear, coats, hats and socks. */
export const clothingFamilies: readonly Family[] = [shirt, sweater, jacket, hat, socks];
