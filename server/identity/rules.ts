/** How somebody likes to read; the first of each is as the system or the page says. */
export const readingChoices = {
  text: ["normal", "large", "larger"],
  contrast: ["auto", "more"],
  theme: ["auto", "light", "dark"],
  motion: ["auto", "less"],
} as const;

export type Reading = { -readonly [K in keyof typeof readingChoices]: (typeof readingChoices)[K][number] };

/** The word of each choice that differs from what the system says; tokens.css knows them by these words. */
const wordOf: Record<string, string> = {
  "text.large": "large",
  "text.larger": "larger",
  "contrast.more": "contrast",
  "theme.light": "light",
  "theme.dark": "dark",
  "motion.less": "calm",
};

const kinds = Object.keys(readingChoices) as (keyof Reading)[];

/** `dark.contrast.larger` of a choice; "" where everything is as the system says. Always in the same order. */
export function wordsOfReading(reading: Reading): string {
  return kinds.flatMap((kind) => wordOf[`${kind}.${reading[kind]}`] ?? []).join(".");
}

/** The choice behind such words, whoever wrote them: an unknown word says nothing, and the last of two counts. */
export function readingOfWords(words: string): Reading {
  const reading: Reading = { text: "normal", contrast: "auto", theme: "auto", motion: "auto" };
  for (const word of words.slice(0, 100).split("."))
    for (const [choice, known] of Object.entries(wordOf)) {
      const [kind, value] = choice.split(".");
      if (known === word) Object.assign(reading, { [kind ?? ""]: value });
    }
  return reading;
}
