import { keyedId } from "../chance.ts";
import { t, type Words } from "../words.ts";

interface BrandSeed {
  code: string;
  name: Words;
}

const b = (code: string, en: string, ko: string, ar: string): BrandSeed => ({ code, name: t(en, ko, ar) });

/** All invented. What each is known for stands beside it, so that a family finds its own. */
const brands: readonly BrandSeed[] = [
  // Those of the first six sellers.
  b("haneul", "Haneul", "하늘", "هانول"),
  b("onda", "Onda", "온다", "أوندا"),
  b("werf", "Werf", "베르프", "ويرف"),
  b("lichtlijn", "Lichtlijn", "리히트레인", "ليختلاين"),
  b("sadu", "Sadu", "사두", "السدو"),
  b("kumo", "Kumo", "구모", "كومو"),
  b("zaytoun", "Zaytoun", "자이툰", "زيتون"),
  b("north-ferry", "North Ferry", "노스 페리", "نورث فيري"),
  // Bowls, plates and trays.
  b("soban", "Soban", "소반", "سوبان"),
  // Glass.
  b("vidra", "Vidra", "비드라", "فيدرا"),
  // Pots, kettles and knives.
  b("gelso", "Gelso", "젤소", "جيلسو"),
  b("hagane", "Hagane", "하가네", "هاغاني"),
  // Coffee, mills and tins.
  b("qahwa", "Bayt Qahwa", "바이트 카흐와", "بيت قهوة"),
  // Kitchen, bed and bath linen.
  b("linho", "Linho", "리뇨", "لينيو"),
  // Oil, spice and other food.
  b("karm", "Karm", "카름", "كرم"),
  // Furniture, mirrors and baskets.
  b("birke", "Birke", "비르케", "بيركه"),
  // Rugs; printed cotton.
  b("amlal", "Amlal", "암랄", "أملال"),
  b("gulab", "Gulab", "굴라브", "غولاب"),
  // Garden.
  b("greenhithe", "Greenhithe", "그린하이드", "غرينهايث"),
  // Clothes.
  b("olle", "Olle", "올레", "أوله"),
  b("skjold", "Skjold", "스콜드", "شولد"),
  // Leather, watches, eyewear.
  b("dabbagh", "Dabbagh", "다바그", "دبّاغ"),
  b("halbzeit", "Halbzeit", "할프차이트", "هالبتسايت"),
  // Umbrellas, jewellery.
  b("lindner", "Lindner", "린트너", "ليندنر"),
  b("copal", "Copal", "코팔", "كوبال"),
  // Sound, instruments and toys.
  b("oriel", "Oriel", "오리엘", "أوريل"),
  b("kimpo", "Kimpo Toys", "김포 완구", "ألعاب كيمبو"),
];

export const brandId = (code: string) => keyedId(`brand:${code}`);

export function brandRows() {
  return brands.map(({ code, name }) => ({ id: brandId(code), slug: code, name }));
}
