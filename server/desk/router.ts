import { mergeRouters } from "#server/platform/trpc.ts";
import { office } from "./office-router.ts";
import { shop } from "./shop-router.ts";
import { views } from "./views-router.ts";

export const desk = mergeRouters(office, shop, views);
