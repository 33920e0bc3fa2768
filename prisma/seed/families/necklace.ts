import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const necklace: Family = {
  code: "necklace",
  category: "wear/accessories/jewellery",
  quota: 5,
  noun: { ...t("necklace", "목걸이", "قلادة"), gender: "f" },
  search: "ネックレス ペンダント 首飾り necklace pendant jewelry 목걸이 펜던트 네클리스 عقد سلسال طوق",
  brand: "copal",
  sellers: ["taller-luciernaga"],
  price: 9800,
  weightGrams: 18,
  silhouette: "necklace",
  designs: [
    {
      code: "disc",
      name: t("disc", "디스크", "بقرص"),
      line: t(
        "A necklace with a hammered disc and a stone in its middle",
        "망치로 두드린 원판 가운데 돌을 박은 목걸이예요.",
        "قلادة بقرص مطروق وحجر في وسطه",
      ),
      story: t(
        "Struck on an anvil that was a railway bolt. No two discs have the same moon on them; the stone is set last, by the youngest.",
        "기차 볼트였던 모루 위에서 두드려요. 원판마다 다른 달이 떠오르고, 돌은 막내가 마지막에 박아요.",
        "يُطرق على سندان كان مسمار سكة حديد. لا قرصان عليهما القمر نفسه، والحجر تثبّته الصغرى في النهاية.",
      ),
      feature: t("Disc hammered by hand, 24 mm", "손으로 두드린 24 mm 원판", "قرص مطروق باليد، 24 مم"),
      shape: { kind: 1 },
    },
    {
      code: "beads",
      name: t("beaded", "비즈", "من الخرز"),
      line: t(
        "A string of stones that grow towards the middle",
        "가운데로 갈수록 굵어지는 돌을 꿴 목걸이예요.",
        "قلادة خرز يكبر نحو الوسط",
      ),
      story: t(
        "Sorted by eye on a white plate on Sundays, the small ones first. Each stone has a knot beside it, so that if the thread goes you lose one and not all.",
        "일요일마다 흰 접시 위에서 눈으로 골라요. 돌마다 매듭을 지어서 실이 끊어져도 하나만 잃어요.",
        "يُفرز بالعين على صحن أبيض أيام الأحد، الصغير أولًا. وبجانب كل حجر عقدة، فإن انقطع الخيط ضاع واحد لا الكل.",
      ),
      feature: t("A knot beside every stone", "돌마다 지은 매듭", "عقدة بجانب كل حجر"),
      priceFactor: 1.3,
      shape: { kind: 2 },
    },
    {
      code: "crescent",
      name: t("filigree", "필리그리", "بتخريم"),
      line: t(
        "A filigree crescent with seven drops",
        "방울 일곱 개가 달린 필리그리 초승달 목걸이예요.",
        "قلادة بهلال مخرّم وسبع قطرات",
      ),
      story: t(
        "Nine coils of wire as thin as hair, laid side by side and soldered in one breath. It is the pattern of the grandmothers, and the most copied; the copies are cast.",
        "머리카락만큼 가는 은선을 아홉 번 말아 나란히 놓고 한숨에 땜질해요. 할머니들의 무늬라 모조품이 많은데, 그건 다 틀로 찍은 거예요.",
        "تسع لفّات من سلك كالشعرة تُصفّ جنبًا إلى جنب وتُلحم في نَفَس واحد. هو نقش الجدّات وأكثر ما يُقلَّد، والتقليد مصبوب.",
      ),
      feature: t("True filigree, not cast", "틀로 찍지 않은 진짜 필리그리", "تخريم حقيقي لا مصبوب"),
      priceFactor: 1.6,
      shape: { kind: 3 },
    },
    {
      code: "drop",
      name: t("drop", "물방울", "بقطرة"),
      line: t("A single drop in a thin frame", "얇은 테를 두른 물방울 하나짜리 목걸이예요.", "قلادة بقطرة واحدة في إطار رفيع"),
      story: t(
        "Ground on a wheel turned by foot until light goes all the way through. Worn long, it swings; worn short, it rests.",
        "빛이 끝까지 지나갈 때까지 발로 돌리는 바퀴에 갈아요. 길게 하면 흔들리고 짧게 하면 머물러요.",
        "تُصقل على عجلة تُدار بالقدم حتى ينفذ الضوء فيها كلها. طويلةً تتأرجح، وقصيرةً تستقر.",
      ),
      feature: t("Stone cut thin enough to glow", "빛이 비치도록 얇게 깎은 돌", "حجر رقيق حتى يضيء"),
      priceFactor: 0.9,
      shape: { kind: 4 },
    },
  ],
  makings: [
    {
      code: "silver",
      name: t("silver", "실버", "من الفضة"),
      line: t("in silver melted from old spoons", "오래된 숟가락을 녹인 은으로 만든", "من فضة صُهرت من ملاعق قديمة"),
      story: t(
        "Sterling throughout. It darkens where it is not worn, so that the pattern comes forward; a soft cloth takes it back.",
        "전부 스털링 실버예요. 손이 닿지 않는 곳은 어두워져 무늬가 도드라지고, 부드러운 천으로 닦으면 돌아와요.",
        "فضة إسترلينية كلها. تدكن حيث لا تُلمس فيبرز نقشها، وتعيدها قماشة ناعمة.",
      ),
      feature: t("Recycled sterling silver", "재생 스털링 실버", "فضة إسترلينية معاد صهرها"),
      material: t("Sterling silver 925, natural stone", "스털링 실버 925, 천연석", "فضة 925 وحجر طبيعي"),
      care: t("Wear it often; polish with the cloth", "자주 착용하고 천으로 닦아 주세요", "تُلبس كثيرًا وتُلمّع بقماشتها"),
      drawn: "silver",
      colours: ["sea", "rust", "sage", "milk", "indigo"],
    },
    {
      code: "vermeil",
      name: t("gold vermeil", "골드 버메일", "من الفضة المذهّبة"),
      line: t("in silver under three microns of gold", "은 위에 3미크론 금을 입힌", "من فضة تحت ثلاثة ميكرونات من الذهب"),
      story: t(
        "Thick enough to be worn in the sea. When, in ten years, the edges go pale, we gild it again for the price of the gold.",
        "바다에 하고 들어가도 될 만큼 두꺼워요. 십 년 뒤 가장자리가 옅어지면 금값만 받고 다시 입혀 드려요.",
        "سميك بما يكفي ليُلبس في البحر. فإذا بهتت حوافه بعد عشر سنوات أعدنا تذهيبه بثمن الذهب وحده.",
      ),
      feature: t("Three microns of 18-carat gold", "18K 금 3미크론", "ثلاثة ميكرونات من ذهب 18 قيراطًا"),
      material: t(
        "18-carat gold on sterling silver, natural stone",
        "스털링 실버에 18K 금, 천연석",
        "ذهب 18 قيراطًا على فضة 925 وحجر طبيعي",
      ),
      care: t("Keep from perfume; dry with a cloth", "향수를 피하고 천으로 닦아 주세요", "تُحفظ من العطر وتُجفّف بقماشة"),
      priceFactor: 1.4,
      drawn: "gold",
      colours: ["pine", "persimmon", "snow", "plum"],
    },
    {
      code: "dark",
      name: t("darkened silver", "다크 실버", "من الفضة المعتّقة"),
      line: t("in silver darkened over copal smoke", "코펄 연기에 그을린 은으로 만든", "من فضة عُتّقت على دخان الكوبال"),
      story: t(
        "Held over the smoke of tree resin until it is the grey of a dove. The high places are rubbed bright again with a thumb.",
        "나무 진 연기에 쬐어 비둘기 잿빛을 입히고, 도드라진 곳은 엄지로 문질러 다시 밝혀요.",
        "تُرفع فوق دخان صمغ الشجر حتى تصير رمادية كالحمامة، ثم تُفرك مواضعها البارزة بالإبهام فتلمع.",
      ),
      feature: t("Smoked by hand, no chemicals", "약품 없이 연기로 그을렸어요", "معتّقة بالدخان بلا مواد كيميائية"),
      material: t("Oxidised sterling silver 925, natural stone", "그을린 스털링 실버 925, 천연석", "فضة 925 معتّقة وحجر طبيعي"),
      care: t("Do not polish; it will find its own shine", "닦지 마세요. 저절로 윤이 나요", "لا تُلمّع، فهي تجد لمعانها وحدها"),
      priceFactor: 1.1,
      drawn: "iron",
      colours: ["amber", "celadon", "rose"],
    },
  ],
  moments: [
    t(
      "For the neckline that has been waiting for something.",
      "무언가를 기다리던 목선을 위한 목걸이예요.",
      "لياقة كانت تنتظر شيئًا.",
    ),
    t("Given once, worn every day, inherited.", "한 번 받고, 날마다 하고, 물려주게 돼요.", "تُهدى مرة وتُلبس كل يوم ثم تُورَّث."),
    t("With a white shirt and nothing else to say.", "하얀 셔츠 하나면 더 말이 필요 없어요.", "مع قميص أبيض ولا كلام بعد ذلك."),
  ],
  features: [
    t("Clasp you can close with one hand", "한 손으로 잠그는 고리", "مشبك يُغلق بيد واحدة"),
    t("Nickel-free, kind to skin", "니켈이 없어 피부에 순해요", "بلا نيكل، لطيفة على البشرة"),
    t("In a box of painted tin", "색칠한 양철 상자에 담아 보내요", "في علبة من صفيح ملوّن"),
  ],
  facts: [
    {
      name: t("Stone", "돌", "الحجر"),
      value: t("Natural, no two alike", "천연석, 똑같은 것은 없어요", "طبيعي لا يتشابه اثنان منه"),
    },
  ],
  sizes: {
    name: t("Chain", "체인", "السلسلة"),
    sizes: [
      {
        code: "42cm",
        name: t("42 cm", "42 cm", "42 سم"),
        measure: t("at the collarbone", "쇄골 길이", "عند الترقوة"),
        priceFactor: 1,
        weightFactor: 0.95,
      },
      {
        code: "55cm",
        name: t("55 cm", "55 cm", "55 سم"),
        measure: t("over a jumper", "스웨터 위 길이", "فوق الكنزة"),
        priceFactor: 1.08,
        weightFactor: 1.1,
      },
    ],
  },
  inUse: t(
    "on a linen bust beside a dish of stones",
    "돌을 담은 접시 곁, 리넨 흉상에 건",
    "على تمثال من الكتّان قرب صحن من الأحجار",
  ),
};
