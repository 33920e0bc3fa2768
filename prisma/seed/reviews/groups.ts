import type { Group } from "./phrases/phrases.ts";

/** What a part of the category tree is to its owner; the longest fitting path says it. */
const groups: readonly [path: string, group: Group][] = [
  ["home/kitchen/mugs", "drink"],
  ["home/kitchen/teaware", "drink"],
  ["home/kitchen/glassware", "drink"],
  ["home/kitchen", "kitchen"],
  ["home/living/cushions", "soft"],
  ["home/living/rugs", "soft"],
  ["home/living", "room"],
  ["home/bed-bath", "soft"],
  ["home/garden", "garden"],
  ["daily/pantry", "pantry"],
  ["daily/care", "care"],
  ["daily", "desk"],
  ["wear/bags", "carry"],
  ["wear/accessories", "adorn"],
  ["wear", "wear"],
  ["play/toys", "toys"],
  ["play", "sound"],
];

export function groupOf(path: string): Group {
  return groups.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? "room";
}
