import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const teaTowel: Family = {
  code: "tea-towel",
  category: "home/kitchen/linen",
  quota: 6,
  noun: { ...t("tea towel", "티타월", "منشفة مطبخ"), gender: "f" },
  search: "ティータオル キッチンクロス ふきん 布巾 dish towel kitchen cloth 행주 키친크로스 주방수건 فوطة مطبخ مناشف صحون",
  brand: "linho",
  sellers: ["pamuk-evi", "gulab-block"],
  price: 1900,
  weightGrams: 140,
  silhouette: "towel",
  designs: [
    {
      code: "striped",
      name: t("striped", "줄무늬", "مخطّطة"),
      line: t(
        "A striped towel wide enough to dry a salad bowl",
        "샐러드 볼도 닦을 만큼 넓은 줄무늬 타월이에요.",
        "منشفة مخطّطة تكفي لتجفيف وعاء السلطة",
      ),
      story: t(
        "The stripes are woven, not printed, and run to the selvedge on both sides. It hangs over the oven rail by day and wraps a loaf by night.",
        "찍어 낸 무늬가 아니라 짜 넣은 줄이 양쪽 가장자리까지 이어져요. 낮에는 오븐 손잡이에 걸리고, 밤에는 빵을 감싸요.",
        "الخطوط منسوجة لا مطبوعة، وتمتدّ حتى الحاشيتين. تتدلّى على مقبض الفرن نهارًا وتلفّ الرغيف ليلًا.",
      ),
      feature: t("Woven stripes, the same on both sides", "앞뒤가 같은 직조 줄무늬", "خطوط منسوجة متماثلة الوجهين"),
      shape: { hang: 1, pattern: 2 },
    },
    {
      code: "bordered",
      name: t("bordered", "테두리", "بحاشية"),
      line: t(
        "A plain towel with a border worth turning over",
        "뒤집어 보고 싶은 테두리를 두른 타월이에요.",
        "منشفة سادة بحاشية تستحقّ القلب",
      ),
      story: t(
        "Three bands at the hem and one down each side, as French kitchens have had them since a laundry had to tell families apart. Yours is yours.",
        "밑단에 세 줄, 양옆에 한 줄씩. 빨래터에서 뉘 집 것인지 알아보던 시절부터 프랑스 부엌이 쓰던 방식이에요. 내 것은 내 것이지요.",
        "ثلاثة أشرطة عند الطرف وواحد على كل جانب، كما عرفتها مطابخ فرنسا منذ كانت المغسلة تميّز بها العائلات. فما لك لك.",
      ),
      feature: t("Mitred corners, hanging loop", "모서리를 접어 박고 걸이를 달았어요", "زوايا مطويّة وعروة للتعليق"),
      priceFactor: 1.1,
      shape: { hang: 1, pattern: 1 },
    },
    {
      code: "looped",
      name: t("looped", "고리", "بعروة"),
      line: t(
        "A soft towel that hangs from one peg by its loop",
        "고리 하나로 못에 거는 부드러운 타월이에요.",
        "منشفة ليّنة تُعلّق من عروتها على وتد",
      ),
      story: t(
        "Dyed in the piece and washed twice before you see it, so it falls in folds at once and drinks from the first plate. The loop holds a wet cloth and a cross one.",
        "천째 물들여 두 번 빨아 보내요. 처음부터 주름이 곱게 지고 첫 접시부터 물기를 잘 먹어요. 고리는 젖은 타월의 무게도, 홱 낚아채는 손길도 견뎌요.",
        "صُبغت قماشًا وغُسلت مرتين قبل أن تراها، فتنسدل طيّاتها فورًا وتشرب من أول طبق. وعروتها تحتمل منشفة مبتلّة ويدًا مستعجلة.",
      ),
      feature: t("Absorbs from the first wash", "처음부터 물기를 잘 흡수해요", "تمتصّ من أول استعمال"),
      shape: { hang: 2, pattern: 4 },
    },
    {
      code: "checked",
      name: t("checked", "체크", "بمربعات"),
      noun: { ...t("tea towels, set of three", "티타월 세 장", "طقم ثلاث مناشف مطبخ"), gender: "m" },
      line: t(
        "Three towels, two checked and one plain",
        "체크 둘에 민무늬 하나, 타월 세 장이에요.",
        "ثلاث مناشف: اثنتان بمربعات وواحدة سادة",
      ),
      story: t(
        "One for glasses, one for hands, one for everything that happens. They come folded and tied with a strip of their own cloth, and are rarely that tidy again.",
        "하나는 유리잔, 하나는 손, 하나는 그 밖의 모든 일에. 제 천 조각으로 묶여 단정하게 오는데, 그렇게 단정한 건 그때뿐이에요.",
        "واحدة للكؤوس وواحدة لليدين وواحدة لكل ما يحدث. تصل مطويّة مربوطة بشريط من قماشها، ونادرًا ما تعود بهذا الترتيب.",
      ),
      feature: t("Three in a bundle", "세 장 한 묶음", "ثلاث في حزمة"),
      priceFactor: 2.3,
      shape: { hang: 3, pattern: 3 },
    },
  ],
  makings: [
    {
      code: "linen",
      name: t("linen", "리넨", "من الكتّان"),
      line: t(
        "in linen that leaves no lint on glass",
        "유리에 보풀을 남기지 않는 리넨으로 짠",
        "من كتّان لا يترك وبرًا على الزجاج",
      ),
      story: t(
        "Long-fibre flax, woven a little dense. It starts out crisp, softens by Easter, and by the third year you will not lend it.",
        "긴 섬유의 아마를 살짝 촘촘하게 짰어요. 처음엔 빳빳하고, 봄이면 부드러워지고, 삼 년째엔 아무에게도 빌려주지 않게 돼요.",
        "كتّان طويل الألياف نُسج بكثافة. يبدأ قاسيًا ويلين مع الربيع، وفي السنة الثالثة لن تعيره لأحد.",
      ),
      feature: t("Lint-free on glass", "유리에 보풀이 남지 않아요", "بلا وبر على الزجاج"),
      material: t("100 % linen, 240 g/m²", "리넨 100 %, 240 g/m²", "كتّان 100٪، 240 غ/م²"),
      care: t("Machine wash at 60 °C", "60 °C 세탁기 사용 가능", "تُغسل في الغسالة على 60 °م"),
      priceFactor: 1.25,
      drawn: "linen",
      colours: ["sea", "rust", "moss", "ink", "mustard"],
    },
    {
      code: "waffle",
      name: t("waffle cotton", "와플 코튼", "من قطن مربّع النسيج"),
      line: t("in cotton woven in small squares", "작은 네모 무늬로 짠 면의", "من قطن نُسج مربعات صغيرة"),
      story: t(
        "The squares stand up when it is washed and make a hundred small cups for water. It dries in an hour and never smells of it.",
        "빨수록 네모가 도톰하게 서서 물을 담는 작은 컵 수백 개가 돼요. 한 시간이면 마르고 쉰내가 나지 않아요.",
        "تنهض المربعات عند الغسل فتصير مئات الأكواب الصغيرة للماء. تجفّ في ساعة ولا تفوح منها رائحة.",
      ),
      feature: t("Drinks twice its weight", "제 무게의 두 배를 흡수해요", "تشرب ضعف وزنها"),
      material: t("100 % cotton, waffle weave", "면 100 %, 와플 조직", "قطن 100٪ بنسيج مربّع"),
      care: t("Machine wash at 60 °C, no softener", "60 °C 세탁, 섬유유연제 금지", "تُغسل على 60 °م بلا منعّم"),
      drawn: "cotton",
      colours: ["indigo", "sage", "rose", "charcoal"],
    },
  ],
  moments: [
    t(
      "For the one who dries while the other tells about the day.",
      "하나는 하루 이야기를 하고, 하나는 그릇을 닦는 저녁을 위해.",
      "لمن يجفّف بينما يحكي الآخر عن يومه.",
    ),
    t(
      "Over the shoulder it makes anyone look like a cook.",
      "어깨에 걸치면 누구나 요리사처럼 보여요.",
      "على الكتف تجعل أي أحد يبدو طبّاخًا.",
    ),
    t(
      "Good for wrapping a bottle when you are invited.",
      "초대받은 날, 병을 싸 가기에도 좋아요.",
      "تصلح لتغليف قارورة حين تُدعى.",
    ),
  ],
  features: [
    t("Hanging loop sewn into the hem", "밑단에 박아 넣은 고리", "عروة مخيطة في الحاشية"),
    t("Washed before cutting: will not shrink", "재단 전에 빨아서 줄지 않아요", "غُسلت قبل القصّ فلا تنكمش"),
    t("Dyes tested to Oeko-Tex 100", "외코텍스 100 기준 염료", "أصباغ مطابقة لمعيار أوكو تكس 100"),
  ],
  facts: [{ name: t("Size", "크기", "المقاس"), value: t("50 × 70 cm", "50 × 70 cm", "50 × 70 سم") }],
  inUse: t("in the kitchen, beside the plates it dries", "닦은 접시들 곁, 부엌에 걸린", "في المطبخ بجوار الصحون التي تجفّفها"),
};
