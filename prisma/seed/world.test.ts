import { describe, expect, it } from "vitest";
import { at } from "./chance.ts";
import { colourOf } from "./colours.ts";
import { families } from "./families.ts";
import type { Family } from "./family.ts";
import { brandRows } from "./reference/brands.ts";
import { categoryRows } from "./reference/categories.ts";
import { sellers } from "./reference/sellers.ts";
import { gtinOf, resaleOf } from "./resale.ts";
import type { Words } from "./words.ts";
import { products } from "./world.ts";

const list = sellers(25);
const world = [...products(1_200, list, "maru")];
const locales = ["en", "ko", "ar"] as const;

const categories = categoryRows();
const parents = new Set(categories.map(({ parent_id: parent }) => parent));
const leaves = categories.filter(({ id }) => !parents.has(id)).map(({ path }) => path);

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}

/** Every text a person wrote for a family, wherever it stands. */
function wordsIn(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ko" in value && "ar" in value) return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}

describe("the demo world of 1,200 products", () => {
  it("R024 has forty categories of goods on three levels, none of them empty", () => {
    expect(leaves.length).toBeGreaterThanOrEqual(40);
    expect(categories.some(({ path }) => path.split("/").length === 3)).toBe(true);
    expect(categories.every(({ path }) => path.split("/").length <= 3)).toBe(true);
    expect([...new Set(world.map(({ family }) => family.category))].sort()).toEqual([...leaves].sort());
  });

  it("is sold by 25 sellers in at least 4,000 variants", () => {
    expect(new Set(world.map(({ seller }) => seller.slug)).size).toBe(25);
    expect(world.reduce((sum, { variants }) => sum + variants.length, 0)).toBeGreaterThanOrEqual(4_000);
  });

  it("says every product's name and story once, and gives it an address of its own", () => {
    expect(repeated(world.map(({ slug }) => slug))).toEqual([]);
    for (const locale of locales) {
      expect(repeated(world.map(({ name }) => name[locale]))).toEqual([]);
      expect(repeated(world.map(({ texts }) => texts.description[locale]))).toEqual([]);
    }
    expect(repeated(world.flatMap(({ variants }) => variants.map(({ sku }) => sku)))).toEqual([]);
  });

  it("shows every kind of thing at least twice among the first 150", () => {
    const first = world.slice(0, 150).map(({ family }) => family.code);
    expect(families.map(({ code }) => code).filter((code) => first.filter((seen) => seen === code).length < 2)).toEqual([]);
  });

  it("R048 has things that two shops sell, at prices of their own, known by one number", () => {
    const again = world.flatMap((product) => resaleOf(product, list) ?? []);
    expect(again).toHaveLength(48);
    const slugs = new Set(world.map(({ slug }) => slug));
    for (const { slug, seller, ordinal, variants, priceFactor } of again) {
      expect(slugs.has(slug)).toBe(false);
      expect(seller.slug).not.toBe(world[ordinal]?.seller.slug);
      expect(variants.map(({ sku }) => gtinOf(sku))).toEqual(world[ordinal]?.variants.map(({ sku }) => gtinOf(sku)));
      expect(priceFactor).not.toBe(1);
    }
    const numbers = world.flatMap(({ variants }) => variants.map(({ sku }) => gtinOf(sku)));
    expect(repeated(numbers)).toEqual([]);
    expect(numbers.every((number) => /^2\d{12}$/.test(number))).toBe(true);
  });

  it("is the same every time and another one for another word", () => {
    const again = [...products(60, list, "maru")];
    expect(again.map(({ slug }) => slug)).toEqual(world.slice(0, 60).map(({ slug }) => slug));
  });
});

describe("the families", () => {
  it("are sixty, each with a code of its own", () => {
    expect(families.length).toBeGreaterThanOrEqual(60);
    expect(repeated(families.map(({ code }) => code))).toEqual([]);
  });

  it.each(families.map((family): [string, Family] => [family.code, family]))("%s is whole", (_, family) => {
    expect(leaves).toContain(family.category);
    expect(brandRows().map(({ slug }) => slug)).toContain(family.brand);
    for (const slug of family.sellers) expect(list.map((seller) => seller.slug)).toContain(slug);
    for (const { colours } of family.makings) for (const code of colours) expect(colourOf(code).hex).toMatch(/^#[0-9a-f]{6}$/);
    expect(family.designs.length).toBeGreaterThanOrEqual(3);
    expect(family.makings.length).toBeGreaterThanOrEqual(2);
    expect(family.moments.length).toBeGreaterThanOrEqual(3);
    expect(family.features.length).toBeGreaterThanOrEqual(3);
    expect(repeated(family.designs.map(({ shape }) => JSON.stringify(shape)))).toEqual([]);
    expect(family.search).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it.each(families.map((family): [string, Family] => [family.code, family]))(
    "%s speaks three languages, each in its letters",
    (_, family) => {
      for (const { en, ko, ar } of wordsIn(family)) {
        if (/[a-z]{3}/i.test(en)) {
          expect(ko, en).toMatch(/[가-힣]|\d/);
          expect(ar, en).toMatch(/[\u0600-\u06ff]/);
        }
        expect(en).not.toMatch(/[가-힣\u0600-\u06ff]/);
        expect(ko).not.toMatch(/[\u0600-\u06ff]/);
        expect(ar).not.toMatch(/[가-힣]/);
      }
      for (const { line } of family.designs) expect(line.ko.endsWith("."), line.ko).toBe(true);
      for (const { line } of [...family.designs, ...family.makings]) {
        expect(line.en.endsWith("."), line.en).toBe(false);
        expect(line.ar.endsWith("."), line.ar).toBe(false);
      }
      expect(at(family.makings, 0).line.ko.endsWith(".")).toBe(false);
    },
  );
});
