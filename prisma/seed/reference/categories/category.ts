import type { Words } from "../../words.ts";

/** `path` names the parents: "home/kitchen/mugs". */
export interface CategorySeed {
  path: string;
  name: Words;
  intro: Words;
}

export const c = (path: string, name: Words, intro: Words): CategorySeed => ({ path, name, intro });
