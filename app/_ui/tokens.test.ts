import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Theme = "light" | "dark";
type Colour = [l: number, c: number, h: number];

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** `oklch(0.5 …)` or `oklch(calc(0.5 - 0.1 * var(--more)) …)`, as this file and no other CSS writes it. */
const oklch = /oklch\((?:calc\(([\d.]+) ([+-]) ([\d.]+) \* var\(--more\)\)|([\d.]+)) ([\d.]+) ([\d.]+)\)/;
const pair = new RegExp(`--([\\w-]+): light-dark\\((${oklch.source}), (${oklch.source})\\);`, "g");

function colourOf(text: string, more: number): Colour {
  const [, base, sign, shift, plain, c, h] = oklch.exec(text) ?? [];
  const l = plain === undefined ? Number(base) + Number(`${sign}${shift}`) * more : Number(plain);
  return [l, Number(c), Number(h)];
}

const tokens = new Map(Array.from(css.matchAll(pair), (found) => [found[1] ?? "", [found[2] ?? "", found[9] ?? ""] as const]));

function token(name: string, theme: Theme, more: number): Colour {
  const found = tokens.get(name);
  if (!found) throw new Error(`No colour --${name} in tokens.css`);
  return colourOf(found[theme === "light" ? 0 : 1], more);
}

/** Linear sRGB of an OKLCH colour, cut to what a screen of that space shows (Björn Ottosson, 2020). */
function linear([l, c, h]: Colour): number[] {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x = 0, y = 0, z = 0] = [
    l + 0.3963377774 * a + 0.2158037573 * b,
    l - 0.1055613458 * a - 0.0638541728 * b,
    l - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3);
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map((value) => Math.min(1, Math.max(0, value)));
}

/** Contrast by WCAG 2.2, from 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [one, other]
    .map(linear)
    .map(([r = 0, g = 0, b = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const states = ["positive", "caution", "critical", "info"];
const grounds = ["paper", "raised", "sunk"];
const surfaces = [...grounds, "blush", ...states.map((state) => `${state}-surface`)];

/** What is read, on everything it may stand on. */
const texts: [string, string][] = [
  ...surfaces.map((surface): [string, string] => ["ink", surface]),
  ...[...grounds, "blush"].map((surface): [string, string] => ["soft", surface]),
  ...[...grounds, "blush"].map((surface): [string, string] => ["persimmon-deep", surface]),
  ...states.flatMap((state) => [...grounds, `${state}-surface`].map((surface): [string, string] => [state, surface])),
  ["on-persimmon", "persimmon"],
  ["on-persimmon", "persimmon-deep"],
  ["paper", "ink"],
];

/** What is only seen: edges of controls, marks, and the ring around what has the focus. */
const shapes: [string, string][] = [
  ...[...grounds, "blush"].map((surface): [string, string] => ["edge", surface]),
  ...surfaces.map((surface): [string, string] => ["persimmon", surface]),
];

const hairlines: [string, string][] = [
  ...grounds.map((surface): [string, string] => ["line", surface]),
  ...states.map((state): [string, string] => [`${state}-line`, "raised"]),
];

/** Pairs below the least contrast, with what they have. */
function faint(pairs: [string, string][], least: number, theme: Theme, more: number): string[] {
  return pairs.flatMap(([front, back]) => {
    const has = contrast(token(front, theme, more), token(back, theme, more));
    return has < least ? [`${front} on ${back}: ${has.toFixed(2)} < ${least}`] : [];
  });
}

test("black on white is 21 to 1, and the known red 4", () => {
  expect(contrast([0, 0, 0], [1, 0, 0])).toBeCloseTo(21, 1);
  expect(contrast([0.628, 0.2577, 29.23], [1, 0, 0])).toBeCloseTo(4, 1);
});

describe.each(["light", "dark"] as const)("R212 SC 1.4.3 1.4.11 colours in %s", (theme) => {
  test("text has 4.5 to 1 on every surface it may stand on", () => expect(faint(texts, 4.5, theme, 0)).toEqual([]));
  test("edges, marks and the focus ring have 3 to 1", () => expect(faint(shapes, 3, theme, 0)).toEqual([]));
  test("SC 1.4.6 with more contrast text has 7 to 1", () => expect(faint(texts, 7, theme, 1)).toEqual([]));
  test("with more contrast edges have 4.5 to 1 and hairlines 3", () => {
    expect([...faint(shapes, 4.5, theme, 1), ...faint(hairlines, 3, theme, 1)]).toEqual([]);
  });
});

test("R212 no pair of the theme escapes the proof: every colour of tokens.css is in a known shape", () => {
  const declared = [...css.matchAll(/^ {2}--([\w-]+): light-dark/gm)].map(([, name = ""]) => name);
  expect(declared.filter((name) => !tokens.has(name))).toEqual([]);
  expect(declared.length).toBeGreaterThan(20);
});
