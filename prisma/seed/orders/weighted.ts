import type { Chance } from "../chance.ts";

/** One of the items, each as likely as its weight. */
export function weighted<T>(chance: Chance, items: readonly T[], weightOf: (item: T) => number): T {
  return drawFrom(items, weightOf)(chance);
}

/** The same for many draws from one list: weights are summed once. */
export function drawFrom<T>(items: readonly T[], weightOf: (item: T) => number): (chance: Chance) => T {
  let total = 0;
  const upTo = items.map((item) => {
    total += weightOf(item);
    return total;
  });
  return (chance) => {
    const mark = chance.next() * total;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? total) > mark) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new RangeError("nothing to choose from");
    return item;
  };
}
