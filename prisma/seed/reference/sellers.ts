import { at, chanceOf, keyedId } from "../chance.ts";
import { inEach, slugOf, t, type Words } from "../words.ts";
import { type City, cities } from "./cities.ts";
import { firstSellers } from "./sellers/first.ts";
import { homeSellers } from "./sellers/home.ts";
import { playSellers } from "./sellers/play.ts";
import { roomSellers } from "./sellers/rooms.ts";
import { wearSellers } from "./sellers/wear.ts";

export interface Seller {
  slug: string;
  name: Words;
  story: Words;
  city: City;
  /** Names of its product lines; a product is called by one of them. */
  series: readonly Words[];
  address: string;
  registration: string;
  /** A workshop of a grown world: it has no craft of its own and may make anything. */
  isGrown?: true;
}

export const sellerId = (slug: string) => keyedId(`seller:${slug}`);

const named: readonly Seller[] = [...firstSellers, ...roomSellers, ...homeSellers, ...wearSellers, ...playSellers];

const allSeries = named.flatMap((seller) => seller.series);

const houses: readonly Words[] = [
  t("Workshop", "작업실", "ورشة"),
  t("House", "하우스", "بيت"),
  t("Atelier", "아틀리에", "مشغل"),
  t("Studio", "스튜디오", "استوديو"),
  t("Store", "상점", "متجر"),
];

/** The first `count` sellers: those with a story of their own, then workshops named after a word and a city. */
export function sellers(count: number): Seller[] {
  return Array.from({ length: count }, (_, index) => named[index] ?? grownSeller(index));
}

function grownSeller(index: number): Seller {
  const chance = chanceOf("seller", index);
  const city = at(cities, index);
  const word = at(allSeries, index * 7 + 3);
  const house = at(houses, index);
  const round = Math.floor(index / (cities.length * 2));
  const suffix = round > 0 ? ` ${round + 1}` : "";
  const name = t(`${word.en} ${house.en}${suffix}`, `${word.ko} ${house.ko}${suffix}`, `${house.ar} ${word.ar}${suffix}`);
  return {
    slug: `${slugOf(name.en)}-${slugOf(city.name.en)}${index}`,
    name,
    story: t(
      `A small workshop in ${city.name.en} that makes few things, in small runs, and answers its own letters.`,
      `${city.name.ko}의 작은 작업실이에요. 적은 종류를 조금씩 만들고, 문의에는 만든 사람이 직접 답해요.`,
      `ورشة صغيرة في ${city.name.ar} تصنع أشياء قليلة بكميات محدودة، ويردّ أصحابها على الرسائل بأنفسهم.`,
    ),
    city,
    series: Array.from({ length: 8 }, (_, offset) => at(allSeries, index * 5 + offset * 7)),
    address: `${chance.between(1, 240)} Market Street, ${city.name.en}`,
    registration: `${city.country} ${chance.between(100_000, 999_999)}`,
    isGrown: true,
  };
}

export function sellerRows(list: readonly Seller[]) {
  return list.map((seller) => ({
    id: sellerId(seller.slug),
    slug: seller.slug,
    name: seller.name,
    story: seller.story,
    state: "approved",
    country: seller.city.country,
    city: seller.city.name,
    legal: {
      name: inEach((locale) => seller.name[locale]),
      address: seller.address,
      registration: seller.registration,
      email: `hello@${seller.slug}.test`,
    },
    created_at: "2026-02-01T00:00:00Z",
  }));
}
