import type { LocalizedList, Specification } from "#server/catalog/shapes.ts";
import { at } from "./chance.ts";
import type { Colour } from "./colours.ts";
import type { Design, Family, Making, Noun } from "./family.ts";
import type { Seller } from "./reference/sellers.ts";
import { inEach, joined, particle, sentenceCase, t, type Words } from "./words.ts";

export interface NameParts {
  family: Family;
  design: Design;
  making: Making;
  series: Words;
  edition: number;
}

/** "Dalbit ribbed stoneware mug", "달빛 골무늬 스톤웨어 머그", «كوب «دالبيت» مضلّع من الخزف الحجري». */
export function productName({ family, design, making, series, edition }: NameParts): Words {
  const noun = nounOf(family, design);
  const number = edition > 1 ? String(edition) : "";
  const arabic = family.arabicOrder === "makingFirst" ? [making.name.ar, design.name.ar] : [design.name.ar, making.name.ar];
  const isSaid = making.name.ko.endsWith(noun.ko);
  return t(
    spaced(series.en, design.name.en, making.name.en, noun.en, number),
    spaced(series.ko, design.name.ko, making.name.ko, isSaid ? "" : noun.ko, number),
    spaced(noun.ar, `«${series.ar}»`, ...arabic, number),
  );
}

function spaced(...words: string[]): string {
  return words.filter(Boolean).join(" ");
}

function nounOf(family: Family, design: Design): Noun {
  return design.noun ?? family.noun;
}

/**
 * Which of a family's pairs of design and making a product is, and how often the pair came before. Whatever else is chosen moves on
 * with the round, so that two products of one pair neither read nor look alike.
 */
export function pairOf(family: Family, turn: number): { pair: number; round: number } {
  const pairs = family.designs.length * family.makings.length;
  return { pair: turn % pairs, round: Math.floor(turn / pairs) };
}

interface TextParts {
  family: Family;
  design: Design;
  making: Making;
  seller: Seller;
  colours: readonly Colour[];
  turn: number;
}

/** Everything a shopper reads on the product's page. */
export function productTexts(parts: TextParts) {
  return {
    summary: summaryOf(parts),
    description: descriptionOf(parts),
    features: featuresOf(parts),
    specification: specificationOf(parts),
  };
}

/** One sentence: English and Arabic say the form first and the material after it, Korean the other way round. */
function summaryOf({ design, making }: TextParts): Words {
  return t(
    `${design.line.en}, ${making.line.en}.`,
    `${making.line.ko}, ${design.line.ko}`,
    `${design.line.ar}، ${making.line.ar}.`,
  );
}

function descriptionOf({ family, design, making, seller, turn }: TextParts): Words {
  const { pair, round } = pairOf(family, turn);
  const count = family.moments.length;
  // Ways and moments move on together; where their numbers share a divisor, a full turn of the ways moves one moment further.
  const skip = count % waysToSayIt === 0 ? Math.floor(round / waysToSayIt) : 0;
  const moment = at(family.moments, pair + Math.floor(pair / count) + round + skip);
  return joined(
    [design.story, joined([making.story, madeBy(nounOf(family, design), seller, pair + round)], " "), moment],
    "\n\n",
  );
}

const waysToSayIt = 3;

/** Who made it and where, said in three ways; the Arabic verb agrees with the thing's gender. */
function madeBy(noun: Noun, seller: Seller, turn: number): Words {
  const { name, city } = seller;
  const isFeminine = noun.gender === "f";
  const ways = [
    t(
      `Made by ${name.en} in ${city.name.en}.`,
      `${city.name.ko}의 ${particle(name.ko, "이", "가")} 만들어요.`,
      `${isFeminine ? "صُنعت" : "صُنع"} لدى ${name.ar} في ${city.name.ar}.`,
    ),
    t(
      `Made in small runs at ${name.en} in ${city.name.en}.`,
      `${city.name.ko}에 있는 ${name.ko} 작업실에서 조금씩 만들어요.`,
      `${isFeminine ? "تخرج" : "يخرج"} من عند ${name.ar} في ${city.name.ar} بكميات صغيرة.`,
    ),
    t(
      `${name.en} checks every piece by hand in ${city.name.en} before it is wrapped.`,
      `${particle(name.ko, "이", "가")} ${city.name.ko}에서 하나하나 손으로 살펴보고 포장해요.`,
      `تُراجَع كل قطعة يدويًا لدى ${name.ar} في ${city.name.ar} قبل التغليف.`,
    ),
  ];
  return at(ways, turn);
}

function featuresOf({ family, design, making, turn }: TextParts): LocalizedList {
  const list = [design.feature, making.feature, at(family.features, turn), at(family.features, turn + 1)];
  return inLists(list);
}

function inLists(list: readonly Words[]): LocalizedList {
  return { en: list.map((text) => text.en), ko: list.map((text) => text.ko), ar: list.map((text) => text.ar) };
}

function specificationOf({ family, making, seller, colours }: TextParts): Specification {
  const sizes = family.sizes?.sizes ?? [];
  const single = sizes.length === 1;
  const measures = inEach((locale) =>
    sizes.map((size) => (single ? size.measure[locale] : `${size.name[locale]}: ${size.measure[locale]}`)).join(" · "),
  );
  const colourNames = inEach((locale) => colours.map((colour) => colour.name[locale]).join(locale === "ar" ? "، " : ", "));
  const { city } = seller;
  return [
    { name: t("Material", "소재", "المادة"), value: making.material },
    ...(sizes.length > 0 ? [{ name: t("Size", "크기", "المقاس"), value: measures }] : []),
    ...family.facts,
    { name: t("Colours", "색상", "الألوان"), value: colourNames },
    { name: t("Care", "관리 방법", "العناية"), value: making.care },
    {
      name: t("Made in", "제조국", "بلد الصنع"),
      value: t(
        sentenceCase(`${city.name.en}, ${city.countryName.en}`),
        `${city.countryName.ko} ${city.name.ko}`,
        `${city.name.ar}، ${city.countryName.ar}`,
      ),
    },
  ];
}
