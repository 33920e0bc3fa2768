/** What people really type into a catalogue, at its worst: each thing is there for one way in which it may break a page. */

export interface OddThing {
  slug: string;
  name: string;
  /** Minor units of US dollars. */
  price: bigint;
  compareAt: bigint | null;
  options: OddOption[];
  pictures: number;
  reviews: number;
  seller: "odd-quiet" | "odd-longwinded";
}

interface OddOption {
  code: string;
  name: { en: string };
  values: { code: string; name: { en: string }; swatch?: string }[];
}

const sentence = "A table runner of washed linen with a hand-rolled hem, woven in one piece for long tables and long evenings ";
export const longName = `${sentence.repeat(3).slice(0, 299)}.`;
export const longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
  .slice(0, 80)
  .padEnd(80, "s");
export const emojiName = "🏺 Moon jar 👩🏽‍🚀🇰🇷 for 🌿 (réédition) ✨";
export const mixedName = 'كوب "Maru 12 oz" أزرق / שלום 파란 머그 (2 × 350 ml), طبعة 2026';
export const longSeller = `${longWord} ${longWord}`;

const usual = { price: 2400n, compareAt: null, options: [], pictures: 3, reviews: 0, seller: "odd-quiet" } as const;

const lengths: OddOption = {
  code: "length",
  name: { en: "Length" },
  values: Array.from({ length: 60 }, (_, n) => ({ code: `${n + 41}cm`, name: { en: `${n + 41} cm` } })),
};
const colours: OddOption = {
  code: "colour",
  name: { en: "Colour" },
  values: Array.from({ length: 12 }, (_, n) => ({
    code: `colour-${n}`,
    name: { en: n === 0 ? longWord.slice(0, 40) : `Glaze ${n}` },
    swatch: `#${(0x3a2a1c + n * 0x0c0d0e).toString(16).padStart(6, "0")}`,
  })),
};
const sizes: OddOption = {
  code: "size",
  name: { en: "Size" },
  values: ["XS", "S", "M", "L", "XL"].map((name) => ({ code: name.toLowerCase(), name: { en: name } })),
};

export const oddThings: readonly OddThing[] = [
  { ...usual, options: [], slug: "odd-long-name", name: longName, compareAt: 3600n },
  { ...usual, options: [], slug: "odd-long-word", name: longWord, seller: "odd-longwinded" },
  { ...usual, options: [], slug: "odd-emoji", name: emojiName },
  { ...usual, options: [], slug: "odd-mixed", name: mixedName },
  { ...usual, options: [], slug: "odd-bare", name: "A thing nobody photographed", pictures: 0 },
  { ...usual, options: [], slug: "odd-free", name: "A thing for nothing", price: 0n },
  { ...usual, options: [], slug: "odd-dear", name: "The dearest thing", price: 9_999_999_999n, compareAt: 19_999_999_998n },
  { ...usual, options: [lengths], slug: "odd-sixty", name: "A belt in sixty lengths" },
  { ...usual, options: [colours, sizes], slug: "odd-sixty-ways", name: "A cup in sixty ways" },
  { ...usual, options: [], slug: "odd-spoken-of", name: "A thing everybody speaks of", reviews: 10_000 },
];
