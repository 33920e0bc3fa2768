/** A text in the three languages every authored text of the demo world has. */
export type Words = {
  en: string;
  ko: string;
  ar: string;
};

export type Gender = "m" | "f";

export function t(en: string, ko: string, ar: string): Words {
  return { en, ko, ar };
}

/** One text per language, made by the same recipe in each. */
export function inEach(make: (locale: keyof Words) => string): Words {
  return { en: make("en"), ko: make("ko"), ar: make("ar") };
}

/** Joins the parts that are there, in each language. */
export function joined(parts: (Words | undefined)[], separator: string): Words {
  const there = parts.filter((part) => part !== undefined);
  return inEach((locale) =>
    there
      .map((part) => part[locale])
      .filter(Boolean)
      .join(separator),
  );
}

/**
 * A Korean word with its particle: `particle("머그", "을", "를")` is `머그를`. The first form follows a final consonant; a
 * final ㄹ counts as a vowel for 으로/로 (Hangul syllables start at U+AC00, 28 finals per vowel, ㄹ is the eighth).
 */
export function particle(word: string, afterConsonant: string, afterVowel: string): string {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  const final = code >= 0 && code < 11_172 ? code % 28 : 0;
  const isVowel = final === 0 || (afterVowel === "로" && final === 8);
  return word + (isVowel ? afterVowel : afterConsonant);
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
