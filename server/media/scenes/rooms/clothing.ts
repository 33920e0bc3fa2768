import { hat } from "../silhouettes/hat.ts";
import { jacket } from "../silhouettes/jacket.ts";
import { shirt } from "../silhouettes/shirt.ts";
import { socks } from "../silhouettes/socks.ts";
import { sweater } from "../silhouettes/sweater.ts";
import type { Silhouette } from "../thing.ts";

/** Shirts, knitwear, coats, hats and socks. */
export const clothingForms = { hat, jacket, shirt, socks, sweater } satisfies Record<string, Silhouette>;
