import type { Family } from "../family.ts";
import { t } from "../words.ts";

const size = (code: string, eu: string, millimetres: string) => ({
  code: eu,
  name: t(`EU ${code}`, `${millimetres} mm`, code),
  measure: t(`foot ${millimetres} mm`, `발 길이 ${millimetres} mm`, `طول القدم ${millimetres} مم`),
  priceFactor: 1,
  weightFactor: 1,
});

export const socks: Family = {
  code: "socks",
  category: "wear/clothing/socks",
  quota: 5,
  noun: { ...t("socks", "양말", "جوارب"), gender: "f" },
  search: "靴下 ソックス socks stockings 양말 삭스 شراب جوارب",
  brand: "skjold",
  sellers: ["skerry-knit"],
  price: 1600,
  weightGrams: 70,
  silhouette: "socks",
  designs: [
    {
      code: "ribbed",
      name: t("ribbed", "골지", "مضلّعة"),
      line: t("A pair that stays up without squeezing", "조이지 않는데 흘러내리지 않는 양말이에요.", "جوارب تثبت ولا تضغط"),
      story: t(
        "The rib runs the whole leg, so the elastic can be gentle. No marks at night: that is the test, and we sleep in them to take it.",
        "다리 전체를 골지로 떠서 고무줄이 순해요. 밤에 자국이 안 남는지 보려고 저희가 직접 신고 자 봐요.",
        "تمتد الأضلاع على طول الساق فيبقى المطاط لطيفًا. لا أثر في الليل: هذا هو الاختبار، وننام بها لنجريه.",
      ),
      feature: t("Ribbed all the way down", "다리 전체 골지", "مضلّعة على طول الساق"),
      shape: { ribbed: 1 },
    },
    {
      code: "striped",
      name: t("striped", "줄무늬", "مخططة"),
      line: t("A striped pair for serious shoes", "점잖은 구두 속에 신는 줄무늬 양말이에요.", "جوارب مخططة لأحذية جادّة"),
      story: t(
        "Four stripes, two broad and two thin, always in that order. The left one and the right one are the same, so you may lose either.",
        "굵은 줄 둘, 가는 줄 둘, 늘 이 순서예요. 왼쪽 오른쪽이 같아서 어느 쪽을 잃어버려도 괜찮아요.",
        "أربعة خطوط، عريضان ورفيعان، على هذا الترتيب دائمًا. اليمنى كاليسرى، فلا بأس أن تضيع أيّ منهما.",
      ),
      feature: t("Stripes that meet at the seam", "이음매에서 맞아떨어지는 줄무늬", "خطوط تلتقي عند الدرزة"),
      shape: { stripes: 4, pale: 1 },
    },
    {
      code: "dotted",
      name: t("dotted", "도트", "منقّطة"),
      line: t(
        "A short, dotted pair for low shoes",
        "낮은 신발에 어울리는 짧은 도트 양말이에요.",
        "جوارب قصيرة منقّطة للأحذية المنخفضة",
      ),
      story: t(
        "They end at the ankle bone and have a small tab behind, so that they do not slip under the heel halfway to work.",
        "복사뼈에서 끝나고 뒤에 작은 턱이 있어서 출근길에 발뒤꿈치로 말려 들어가지 않아요.",
        "تنتهي عند الكاحل ولها لسان صغير من الخلف، فلا تنزلق تحت العقب في منتصف الطريق.",
      ),
      feature: t("Heel tab keeps them in place", "뒤꿈치 턱이 잡아 줘요", "لسان خلفي يثبّتها"),
      priceFactor: 0.8,
      shape: { long: 0.42, dots: 1, pale: 1 },
    },
    {
      code: "sadu",
      name: t("diamond-banded", "다이아 무늬", "بحاشية معيّنات"),
      line: t(
        "A pair with a band of diamonds under the cuff",
        "발목 단 아래 마름모 띠를 두른 양말이에요.",
        "جوارب تحت حافتها شريط من المعيّنات",
      ),
      story: t(
        "The pattern came in a letter from Sadu House in Kuwait, drawn on squared paper. We sent back a pair; they asked for a hundred.",
        "쿠웨이트의 사두 하우스가 모눈종이에 그려 편지로 보낸 무늬예요. 한 켤레를 떠서 답장했더니 백 켤레를 달라고 했어요.",
        "وصل النقش في رسالة من بيت السدو في الكويت مرسومًا على ورق مربّعات. أرسلنا زوجًا فطلبوا مئة.",
      ),
      feature: t("Sadu diamonds, knitted in", "함께 떠 넣은 사두 마름모", "معيّنات السدو محوكة فيها"),
      priceFactor: 1.2,
      shape: { sadu: 1 },
    },
  ],
  makings: [
    {
      code: "merino",
      name: t("merino", "메리노", "من المرينو"),
      line: t("in fine merino for cold floors", "찬 바닥을 위해 고운 메리노로 뜬", "من مرينو ناعم للأرضيات الباردة"),
      story: t(
        "Worn two days running they still do not smell, which is why people who walk far take one pair.",
        "이틀 내리 신어도 냄새가 안 나요. 멀리 걷는 사람이 한 켤레만 챙기는 이유예요.",
        "تُلبس يومين متتاليين ولا تفوح، ولذلك يأخذ من يمشي بعيدًا زوجًا واحدًا.",
      ),
      feature: t("Warm when damp", "젖어도 따뜻해요", "دافئة وإن ابتلّت"),
      material: t(
        "70 % merino, 28 % nylon, 2 % elastane",
        "메리노 70 %, 나일론 28 %, 엘라스테인 2 %",
        "مرينو 70٪، نايلون 28٪، إيلاستان 2٪",
      ),
      care: t("Wool cycle, dry flat", "울 코스 세탁, 뉘어서 건조", "برنامج الصوف وتُجفّف مبسوطة"),
      priceFactor: 1.3,
      drawn: "knit",
      colours: ["mustard", "pine", "rust", "charcoal", "oat"],
    },
    {
      code: "cotton",
      name: t("cotton", "코튼", "من القطن"),
      line: t("in combed cotton for every day", "매일 신기 좋은 코마 면으로 뜬", "من قطن ممشّط لكل يوم"),
      story: t(
        "Looped under the foot like a towel, flat on top so that the shoe still fits.",
        "발바닥은 수건처럼 고리를 냈고, 발등은 납작해서 신발이 꼭 맞아요.",
        "نسيجها تحت القدم كالمنشفة، وفوقها مسطّح ليبقى الحذاء على مقاسه.",
      ),
      feature: t("Cushioned sole", "푹신한 발바닥", "باطن مبطّن"),
      material: t(
        "80 % organic cotton, 18 % nylon, 2 % elastane",
        "유기농 면 80 %, 나일론 18 %, 엘라스테인 2 %",
        "قطن عضوي 80٪، نايلون 18٪، إيلاستان 2٪",
      ),
      care: t("Machine wash at 40 °C", "40 °C 세탁기 사용", "تُغسل في الغسالة على 40 °م"),
      drawn: "cotton",
      colours: ["indigo", "sky", "rose", "sage"],
    },
    {
      code: "mohair",
      name: t("mohair", "모헤어", "من الموهير"),
      line: t("in soft mohair for the sofa", "소파 위 저녁을 위해 보드라운 모헤어로 뜬", "من موهير ناعم لمساء على الأريكة"),
      story: t(
        "Not for boots. For the hour after the dishes, with your feet under somebody else's blanket.",
        "장화 속에 신는 양말은 아니에요. 설거지를 마치고 남의 담요에 발을 넣는 시간을 위한 양말이에요.",
        "ليست للأحذية الثقيلة، بل لساعة ما بعد غسل الصحون وقدماك تحت غطاء غيرك.",
      ),
      feature: t("Fluffy inside and out", "안팎으로 보송보송", "وبرها ناعم من داخل وخارج"),
      material: t(
        "60 % mohair, 38 % nylon, 2 % elastane",
        "모헤어 60 %, 나일론 38 %, 엘라스테인 2 %",
        "موهير 60٪، نايلون 38٪، إيلاستان 2٪",
      ),
      care: t("Hand wash cold", "찬물 손세탁", "تُغسل يدويًا بماء بارد"),
      priceFactor: 1.6,
      drawn: "wool",
      colours: ["plum", "fog", "clay"],
    },
  ],
  moments: [
    t(
      "The smallest thing that makes a whole day better.",
      "하루를 통째로 낫게 하는 가장 작은 물건이에요.",
      "أصغر شيء يجعل يومًا كاملًا أفضل.",
    ),
    t(
      "A present that is laughed at when unwrapped and worn first.",
      "풀 때는 웃음을 사고, 가장 먼저 신게 되는 선물이에요.",
      "هدية يضحكون منها حين تُفتح وتُلبس قبل سواها.",
    ),
    t(
      "When one wears out, send us the other; we make the pair again at half the price.",
      "한 짝이 해지면 나머지를 보내 주세요. 반값에 다시 짝을 맞춰 드려요.",
      "إن بليت واحدة فأرسل إلينا الأخرى، نعيد الزوج بنصف الثمن.",
    ),
  ],
  features: [
    t("Toe closed by hand: no ridge", "손으로 이은 앞코라 배기지 않아요", "مقدمة مغلقة باليد بلا نتوء"),
    t("Heel and toe reinforced", "뒤꿈치와 앞코를 덧짰어요", "عقب ومقدمة مقوّيان"),
    t("Mending thread in the band", "띠지에 수선용 실을 함께 넣었어요", "في الرباط خيط للرتق"),
  ],
  facts: [{ name: t("In the pack", "구성", "في العبوة"), value: t("One pair", "한 켤레", "زوج واحد") }],
  sizes: {
    name: t("Size", "사이즈", "المقاس"),
    sizes: [size("36–38", "36", "225–240"), size("39–42", "39", "245–265"), size("43–46", "43", "270–295")],
  },
  inUse: t("pegged to a line by the window", "창가 빨랫줄에 집게로 걸어 둔", "معلّقة بملاقط على حبل قرب النافذة"),
};
