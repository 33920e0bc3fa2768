import type { Chance } from "../chance.ts";
import { ar } from "./phrases/ar.ts";
import { en } from "./phrases/en.ts";
import { ko } from "./phrases/ko.ts";
import type { Group, Mood, Phrases, Theme } from "./phrases/phrases.ts";

export type Lang = "en" | "ko" | "ar";

const phrases: Record<Lang, Phrases> = { en, ko, ar };

export const moodOf = (rating: number): Mood => (rating >= 4 ? "glad" : rating === 3 ? "soso" : "sorry");

export interface ReviewText {
  title: string;
  body: string;
}

/** One person's words: what they bought it for, what it is like, what else they noticed, and a last word; rarely all of it. */
export function writeText(chance: Chance, lang: Lang, group: Group, rating: number): ReviewText {
  const mood = moodOf(rating);
  const { titles, openings, core, anything, closings } = phrases[lang];
  const says = (share: number, sentence: () => string) => (chance.next() < share ? [sentence()] : []);
  const own = chance.pick([...core[group][mood], ...anything[mood]]);
  const sentences = [
    ...says(0.55, () => chance.pick(openings[mood])),
    own,
    ...says(rating === 5 ? 0.3 : 0.1, () => another(chance, core[group][mood], own)),
    ...says(rating === 4 ? 0.3 : rating === 2 ? 0.25 : 0, () => chance.pick(core[group].soso)),
    ...remarks(chance, phrases[lang], mood),
    ...says(0.4, () => chance.pick(closings[mood])),
  ];
  return { title: chance.pick(titles[mood]), body: [...new Set(sentences)].join(" ") };
}

/** What the seller answers. */
export function writeReply(chance: Chance, lang: Lang, rating: number): string {
  return chance.pick(phrases[lang].replies[moodOf(rating)]);
}

function another(chance: Chance, sentences: readonly string[], not: string): string {
  const others = sentences.filter((sentence) => sentence !== not);
  return chance.pick(others.length > 0 ? others : sentences);
}

/** None, one or two things besides: delivery, packing, colour, size, a gift. */
function remarks(chance: Chance, { themes }: Phrases, mood: Mood): string[] {
  const there = Object.entries(themes[mood === "sorry" ? "sorry" : "glad"]) as [Theme, readonly string[]][];
  const luck = chance.next();
  const count = luck < 0.42 ? 0 : luck < 0.85 ? 1 : 2;
  const start = chance.between(0, there.length - 1);
  return Array.from({ length: count }, (_, step) => chance.pick(there[(start + step * 2) % there.length]?.[1] ?? []));
}
