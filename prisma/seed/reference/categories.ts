import { keyedId } from "../chance.ts";
import type { CategorySeed } from "./categories/category.ts";
import { dailyCategories } from "./categories/daily.ts";
import { kitchenCategories } from "./categories/kitchen.ts";
import { roomCategories } from "./categories/rooms.ts";
import { wearCategories } from "./categories/wear.ts";

/** The tree in the order it is shown, parents before their children. Forty of them are leaves. */
const categories: readonly CategorySeed[] = [...kitchenCategories, ...roomCategories, ...wearCategories, ...dailyCategories];

export const categoryId = (path: string) => keyedId(`category:${path}`);

export function categoryRows() {
  return categories.map(({ path, name, intro }, position) => {
    const parent = path.split("/").slice(0, -1).join("/");
    return {
      id: categoryId(path),
      parent_id: parent ? categoryId(parent) : null,
      slug: path.split("/").at(-1),
      path,
      name,
      intro,
      position,
    };
  });
}
