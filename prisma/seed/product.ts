import type { OptionChoice, ProductOption } from "#server/catalog/shapes.ts";
import { at, type Chance, chanceOf, keyedId } from "./chance.ts";
import { type Colour, colourOf } from "./colours.ts";
import type { Design, Family, Making, Size } from "./family.ts";
import type { Seller } from "./reference/sellers.ts";
import { type NameParts, pairOf, productName, productTexts } from "./texts.ts";
import { slugOf, t, type Words } from "./words.ts";

/** One product of the demo world before it becomes rows. */
export interface Product {
  id: string;
  slug: string;
  /** Place in the whole world, from 0. */
  ordinal: number;
  family: Family;
  design: Design;
  making: Making;
  seller: Seller;
  /** What a shop that did not make it asks of the usual price. */
  priceFactor?: number;
  name: Words;
  texts: ReturnType<typeof productTexts>;
  options: ProductOption[];
  colours: Colour[];
  variants: VariantPlan[];
  chance: Chance;
}

export interface VariantPlan {
  id: string;
  sku: string;
  options: OptionChoice;
  size?: Size;
}

interface Place {
  family: Family;
  /** Which of the family's products it is. */
  turn: number;
  ordinal: number;
  seller: Seller;
}

/** How many products bear a name, by its address; a further one gets the next edition's number. */
export type Taken = Map<string, number>;

/**
 * One product. Designs and makings are combined in an order that visits every pair once before any repeats. Its name takes
 * the first of the seller's series that is free in `taken`, else the next edition of one, and is noted there.
 */
export function composeProduct({ family, turn, ordinal, seller }: Place, random: string, taken: Taken): Product {
  const { pair, round } = pairOf(family, turn);
  const making = at(family.makings, pair);
  const design = at(family.designs, Math.floor(pair / family.makings.length) + (pair % family.makings.length));
  const name = freeName({ family, design, making }, seller, round + pair + family.code.length, taken);
  const chance = chanceOf(random, family.code, turn);
  const key = `${family.code}:${turn}`;
  const colours = chosenColours(family, making, turn);
  return {
    id: keyedId(`product:${key}`),
    slug: slugOf(name.en),
    ordinal,
    family,
    design,
    making,
    seller,
    name,
    texts: productTexts({ family, design, making, seller, colours, turn }),
    options: optionsOf(family, colours),
    colours,
    variants: variantsOf(family, colours, key, ordinal),
    chance,
  };
}

function freeName(parts: Omit<NameParts, "series" | "edition">, seller: Seller, start: number, taken: Taken): Words {
  const named = (step: number, edition: number) => productName({ ...parts, series: at(seller.series, start + step), edition });
  for (let step = 0; step < seller.series.length; step += 1) {
    const name = named(step, 1);
    const slug = slugOf(name.en);
    if (taken.has(slug)) continue;
    taken.set(slug, 1);
    return name;
  }
  const slug = slugOf(named(0, 1).en);
  const edition = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, edition);
  return named(0, edition);
}

/** Two or three neighbouring colours of the making; which one leads goes round, so that a list of a family is not one colour. */
function chosenColours(family: Family, making: Making, turn: number): Colour[] {
  const all = making.colours.length;
  const count = Math.min(all, chanceOf("colours", family.code, turn).between(2, 3));
  const { pair, round } = pairOf(family, turn);
  const start = Math.floor(pair / family.makings.length) + (pair % family.makings.length) + round + family.code.length;
  return Array.from({ length: count }, (_, offset) => colourOf(at(making.colours, start + offset)));
}

function optionsOf(family: Family, colours: Colour[]): ProductOption[] {
  const options: ProductOption[] = [];
  if (colours.length > 1) {
    const values = colours.map(({ code, name, hex }) => ({ code, name, swatch: hex }));
    options.push({ code: "colour", name: t("Colour", "색상", "اللون"), values });
  }
  if (family.sizes && family.sizes.sizes.length > 1) {
    const values = family.sizes.sizes.map(({ code, name }) => ({ code, name }));
    options.push({ code: "size", name: family.sizes.name, values });
  }
  return options;
}

function variantsOf(family: Family, colours: Colour[], key: string, ordinal: number): VariantPlan[] {
  const sizes: (Size | undefined)[] = family.sizes ? [...family.sizes.sizes] : [undefined];
  const number = String(ordinal + 1).padStart(4, "0");
  return colours.flatMap((colour) =>
    sizes.map((size) => {
      const options: OptionChoice = {};
      if (colours.length > 1) options.colour = colour.code;
      if (size && sizes.length > 1) options.size = size.code;
      const parts = [family.code.slice(0, 4), number, colour.code.slice(0, 4), size?.code].filter((part) => part !== undefined);
      return {
        id: keyedId(`variant:${key}:${colour.code}:${size?.code ?? ""}`),
        sku: parts.join("-").toUpperCase(),
        options,
        size,
      };
    }),
  );
}
