import { at, chanceOf, keyedId } from "../chance.ts";
import { inEach, slugOf, t, type Words } from "../words.ts";
import { type City, cities } from "./cities.ts";

export interface Seller {
  slug: string;
  name: Words;
  story: Words;
  city: City;
  /** Names of its product lines; a product is called by one of them. */
  series: readonly Words[];
  address: string;
  registration: string;
}

export const sellerId = (slug: string) => keyedId(`seller:${slug}`);

const named: readonly Seller[] = [
  {
    slug: "haneul-works",
    name: t("Haneul Works", "하늘공방", "ورشة هانول"),
    story: t(
      "Four potters and a woodworker share a courtyard in Bukchon. They fire twice a month, sign nothing, and would rather you chip a mug than save it.",
      "북촌의 한 마당을 도예가 넷과 목수 한 명이 나눠 써요. 한 달에 두 번 가마에 불을 넣고, 아껴 두는 그릇보다 매일 쓰는 그릇을 만들어요.",
      "أربعة خزّافين ونجّار يتقاسمون فناءً واحدًا في بوكتشون. يوقدون الفرن مرتين في الشهر، ويفضّلون كوبًا يُستعمل كل يوم على كوب يُحفظ في الخزانة.",
    ),
    city: at(cities, 0),
    series: [
      t("Dalbit", "달빛", "دالبيت"),
      t("Onsaem", "온샘", "أونسيم"),
      t("Dambi", "담비", "دامبي"),
      t("Sori", "소리", "سوري"),
      t("Gaeul", "가을", "غاول"),
      t("Nuri", "누리", "نوري"),
      t("Saebyeok", "새벽", "سيبيوك"),
      t("Haon", "하온", "هاون"),
    ],
    address: "12 Gyedong-gil, Jongno-gu, 03059 Seoul",
    registration: "KR 101-86-24417",
  },
  {
    slug: "de-werf",
    name: t("De Werf", "더 베르프", "دي ويرف"),
    story: t(
      "A former shipyard shed on the Maas where six people bend, weld and wire. Every lamp, chair and clock can be taken apart with one hex key.",
      "마스강가의 옛 조선소 창고에서 여섯 사람이 굽히고 용접하고 배선해요. 조명도 의자도 시계도 육각 렌치 하나로 모두 분해할 수 있어요.",
      "ستة أشخاص يعملون في عنبر سفن قديم على نهر الماس، يثنون الخشب ويلحمون المعدن ويمدّون الأسلاك. كل مصباح وكرسي وساعة يُفكّ بمفتاح سداسي واحد.",
    ),
    city: at(cities, 1),
    series: [
      t("Maas", "마스", "ماس"),
      t("Katendrecht", "카텐드레흐트", "كاتندريخت"),
      t("Kade", "카더", "كادي"),
      t("Loods", "로즈", "لودس"),
      t("Veer", "베이르", "فير"),
      t("Polder", "폴더르", "بولدر"),
      t("Duin", "다위인", "داون"),
      t("Brug", "브뤼흐", "بروخ"),
    ],
    address: "Sluisjesdijk 48, 3087 Rotterdam",
    registration: "NL KVK 24418873",
  },
  {
    slug: "sadu-house",
    name: t("Sadu House", "사두 하우스", "بيت السدو"),
    story: t(
      "Weavers in Kuwait City who keep the Bedouin sadu loom in daily use: ground loom, hand-spun yarn, patterns handed from aunt to niece.",
      "쿠웨이트시티의 직조가들이에요. 베두인의 사두 베틀을 지금도 날마다 쓰고, 손으로 자은 실과 이모에게서 조카로 이어진 무늬로 천을 짜요.",
      "نسّاجات من مدينة الكويت يُبقين نول السدو البدوي حيًّا في الاستعمال اليومي: نول أرضي، وخيط مغزول باليد، ونقوش تنتقل من الخالة إلى ابنة أختها.",
    ),
    city: at(cities, 2),
    series: [
      t("Rimal", "리말", "رمال"),
      t("Nada", "나다", "ندى"),
      t("Shamal", "샤말", "شمال"),
      t("Khuzama", "쿠자마", "خزامى"),
      t("Dana", "다나", "دانة"),
      t("Ghaf", "가프", "غاف"),
      t("Sahar", "사하르", "سحر"),
      t("Wasm", "와슴", "وسم"),
    ],
    address: "Arabian Gulf Street 7, 13001 Kuwait City",
    registration: "KW 338104",
  },
  {
    slug: "kumo-bunko",
    name: t("Kumo Bunko", "구모 분코", "كومو بونكو"),
    story: t(
      "A stationer behind Nijo Castle that binds its own notebooks and blends tea for the afternoon lull. The oldest press in the shop is from 1931.",
      "니조성 뒤편의 문구점이에요. 노트를 직접 제본하고, 나른한 오후를 위한 차를 블렌딩해요. 가게에서 가장 오래된 인쇄기는 1931년 것이에요.",
      "متجر قرطاسية خلف قلعة نيجو يجلّد دفاتره بنفسه ويمزج الشاي لساعة ما بعد الظهر الهادئة. أقدم مطبعة لديه تعود إلى عام ١٩٣١.",
    ),
    city: at(cities, 3),
    series: [
      t("Kumo", "구모", "كومو"),
      t("Asagiri", "아사기리", "أساغيري"),
      t("Hinoki", "히노키", "هينوكي"),
      t("Yūgata", "유가타", "يوغاتا"),
      t("Komichi", "고미치", "كوميتشي"),
      t("Sazanami", "사자나미", "سازانامي"),
      t("Nagi", "나기", "ناغي"),
      t("Tsuzuri", "쓰즈리", "تسوزوري"),
    ],
    address: "Nishinotoin 221, Nakagyo-ku, 604-8232 Kyoto",
    registration: "JP 1300-01-045512",
  },
  {
    slug: "dar-zaytoun",
    name: t("Dar Zaytoun", "다르 자이툰", "دار زيتون"),
    story: t(
      "Soap cut by wire, candles poured by hand and honey from eleven beekeepers, gathered in a small house in Al Fahidi where the door is always open.",
      "철사로 자른 비누, 손으로 부은 초, 열한 명의 양봉가가 딴 꿀. 늘 문이 열려 있는 알파히디의 작은 집에 모두 모았어요.",
      "صابون يُقطع بالسلك، وشموع تُصبّ باليد، وعسل من أحد عشر نحّالًا، اجتمعت كلها في بيت صغير في حي الفهيدي بابه مفتوح دائمًا.",
    ),
    city: at(cities, 4),
    series: [
      t("Zaytoun", "자이툰", "زيتون"),
      t("Yasmin", "야스민", "ياسمين"),
      t("Fajr", "파즈르", "فجر"),
      t("Bakhoor", "바쿠르", "بخور"),
      t("Nakheel", "나킬", "نخيل"),
      t("Ward", "와르드", "ورد"),
      t("Mina", "미나", "مينا"),
      t("Qamar", "카마르", "قمر"),
    ],
    address: "Al Fahidi Street 19, Bur Dubai, Dubai",
    registration: "AE 1029384",
  },
  {
    slug: "north-ferry",
    name: t("North Ferry Goods", "노스 페리", "نورث فيري"),
    story: t(
      "Bags, shoes and aprons made for rain in a brick building by the Willamette. Everything comes back for repair, and most of it goes out again the same week.",
      "윌래밋강가 벽돌 건물에서 비에 강한 가방과 신발, 앞치마를 만들어요. 무엇이든 수선하러 돌아올 수 있고, 대부분 그 주 안에 다시 나가요.",
      "حقائب وأحذية ومآزر صُنعت للمطر في مبنى من الطوب على ضفة نهر ويلاميت. كل قطعة تعود إلينا للإصلاح، ومعظمها يخرج من جديد في الأسبوع نفسه.",
    ),
    city: at(cities, 5),
    series: [
      t("Harbour", "하버", "هاربر"),
      t("Tiller", "틸러", "تيلر"),
      t("Alder", "앨더", "ألدر"),
      t("Ferryman", "페리맨", "فيريمان"),
      t("Cedar Row", "시더 로", "سيدار رو"),
      t("Tide", "타이드", "تايد"),
      t("Lantern", "랜턴", "لانترن"),
      t("Drift", "드리프트", "دريفت"),
    ],
    address: "418 SE Water Avenue, Portland, OR 97214",
    registration: "US OR 1938842-96",
  },
];

const allSeries = named.flatMap((seller) => seller.series);

const houses: readonly Words[] = [
  t("Workshop", "작업실", "ورشة"),
  t("House", "하우스", "بيت"),
  t("Atelier", "아틀리에", "مشغل"),
  t("Studio", "스튜디오", "استوديو"),
  t("Store", "상점", "متجر"),
];

/** The first `count` sellers: six with a story of their own, then workshops named after a word and a city. */
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
