import type { MaterialCode } from "#server/media/scenes/scene.ts";
import type { SilhouetteCode } from "#server/media/scenes/silhouettes.ts";
import type { Gender, Words } from "./words.ts";

/**
 * A kind of thing the demo world sells, authored in three languages. Products come from it by combining a design (its form)
 * with a making (its material) under a series name of the seller: everything that is read was written by a person for this family.
 */
export interface Family {
  code: string;
  /** `path` of the leaf category. */
  category: string;
  /** Its share: how many products of one round it gives. At least four, or it is missing from a small world. */
  quota: number;
  noun: Noun;
  /** Arabic says the material first where it is the kind itself: «عسل سدر خام». */
  arabicOrder?: "makingFirst";
  /** Japanese and other words a shopper may type. */
  search: string;
  brand: string;
  sellers: readonly string[];
  /** US cents before the factors of design, making and size. */
  price: number;
  weightGrams: number;
  taxClass?: "standard" | "food";
  silhouette: SilhouetteCode;
  designs: readonly Design[];
  makings: readonly Making[];
  /** For whom, and when: closes the description. */
  moments: readonly Words[];
  /** What is true of every product of the family. */
  features: readonly Words[];
  facts: readonly Fact[];
  sizes?: SizeChoice;
  /** Where the third picture shows it, after "… ,": "beside a book at breakfast". */
  inUse: Words;
}

/** What a thing is called; `gender` is the Arabic word's. */
export type Noun = Words & { gender: Gender };

export interface Design {
  code: string;
  /** The part of the name: "ribbed", "골무늬", «مضلّع»; empty where the noun says it. */
  name: Words;
  /** Where this form has a name of its own: a stool among chairs. */
  noun?: Noun;
  /** What it is, as half a sentence that the making completes. */
  line: Words;
  story: Words;
  feature: Words;
  priceFactor?: number;
  /** Parameters of the silhouette. */
  shape: Record<string, number>;
}

export interface Making {
  code: string;
  /** The part of the name: "stoneware", "석기", «من الخزف الحجري». */
  name: Words;
  /** Completes the design's line. English and Arabic follow it, Korean goes before it. */
  line: Words;
  story: Words;
  feature: Words;
  /** The row "Material" of the specification. */
  material: Words;
  care: Words;
  priceFactor?: number;
  drawn: MaterialCode;
  /** Parameters of the silhouette that come with the stuff: etched layers, seeds in old glass. */
  shape?: Record<string, number>;
  colours: readonly string[];
}

interface Fact {
  name: Words;
  value: Words;
}

export interface Size {
  code: string;
  name: Words;
  /** The row "Size" of the specification. */
  measure: Words;
  priceFactor: number;
  weightFactor: number;
}

interface SizeChoice {
  name: Words;
  sizes: readonly Size[];
}
