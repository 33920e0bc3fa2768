import type { Family } from "../family.ts";
import { t } from "../words.ts";

const size = (millilitres: number, months: number, priceFactor: number, weightFactor: number) => ({
  code: `${millilitres}ml`,
  name: t(`${millilitres} ml`, `${millilitres} ml`, `${millilitres} مل`),
  measure: t(`about ${months} months`, `약 ${months}개월`, `نحو ${months} أشهر`),
  priceFactor,
  weightFactor,
});

export const perfume: Family = {
  code: "perfume",
  category: "daily/care",
  quota: 5,
  noun: { ...t("perfume", "향수", "عطر"), gender: "m" },
  search: "香水 フレグランス パルファム perfume fragrance scent oud 오드 퍼퓸 프래그런스 عطور دهن عود بخور",
  brand: "zaytoun",
  sellers: ["luban-house", "dar-zaytoun"],
  price: 8800,
  weightGrams: 260,
  silhouette: "perfume",
  designs: [
    {
      code: "block",
      name: t("square-bottle", "사각병", "في قارورة مربّعة"),
      line: t(
        "A perfume in a heavy square bottle with a wooden cap",
        "나무 뚜껑을 얹은 묵직한 사각 병 향수예요.",
        "عطر في قارورة مربّعة ثقيلة بغطاء خشبي",
      ),
      story: t(
        "The glass is thick at the foot so that it will not go over when you reach for it in the dark. The cap is turned from the offcuts of an oud maker.",
        "어두운 데서 손을 뻗어도 넘어지지 않게 바닥 유리가 두꺼워요. 뚜껑은 우드 악기 장인의 자투리 나무를 깎았어요.",
        "زجاجها سميك عند القاعدة فلا تنقلب حين تمدّ إليها يدك في العتمة. وغطاؤها مخروط من بقايا صانع أعواد.",
      ),
      feature: t("Cap turned from oud wood offcuts", "악기 자투리 나무로 깎은 뚜껑", "غطاء من بقايا خشب العود"),
      shape: { kind: 1, cap: 1 },
    },
    {
      code: "flask",
      name: t("round-bottle", "둥근병", "في قارورة مستديرة"),
      line: t(
        "A perfume in a round flask with a brass ball",
        "황동 구슬을 얹은 둥근 병 향수예요.",
        "عطر في قارورة مستديرة بكرة نحاسية",
      ),
      story: t(
        "Blown after the rosewater flasks of our grandmothers. It sits in the palm, which warms it, which is half of how it works.",
        "할머니들의 장미수 병을 본떠 불었어요. 손바닥에 꼭 들어가서 온기가 옮는데, 향은 절반이 그 온기예요.",
        "نُفخت على هيئة قوارير ماء الورد عند جدّاتنا. تستقر في الكفّ فيدفئها، وذلك نصف سرّها.",
      ),
      feature: t("Mouth-blown, brass stopper", "입으로 분 병, 황동 마개", "منفوخة بالفم بسدادة نحاسية"),
      priceFactor: 1.2,
      shape: { kind: 2, cap: 2 },
    },
    {
      code: "travel",
      name: t("slim-bottle", "슬림병", "في قارورة نحيلة"),
      line: t(
        "A perfume in a slim bottle that may fly with you",
        "비행기에 들고 탈 수 있는 슬림 병 향수예요.",
        "عطر في قارورة نحيلة تسافر معك",
      ),
      story: t(
        "It fits beside a pen. The spray is so fine that it does not wet a sleeve.",
        "펜 옆에 꽂아도 돼요. 분사가 고와서 소매가 젖지 않아요.",
        "تسكن قرب القلم. ورذاذها دقيق لا يبلّل كمًّا.",
      ),
      feature: t("Fits beside a pen", "펜 옆에 들어가는 크기", "تتسع لها جيب القلم"),
      priceFactor: 0.85,
      shape: { kind: 3, cap: 3 },
    },
    {
      code: "pebble",
      name: t("pebble-bottle", "조약돌병", "في قارورة كالحصاة"),
      line: t(
        "A perfume in a low bottle shaped like a pebble",
        "조약돌처럼 낮고 둥근 병에 담은 향수예요.",
        "عطر في قارورة منخفضة كحصاة البحر",
      ),
      story: t(
        "The model for it lay on the beach at Qantab and is still in a drawer here. Everyone who is shown it puts it in their pocket first.",
        "본이 된 조약돌은 칸타브 바닷가에서 주웠고 지금도 서랍에 있어요. 보여 주면 다들 먼저 주머니에 넣어 봐요.",
        "أصلها حصاة كانت على شاطئ قنتب وما زالت في درج عندنا. كل من نريه إياها يضعها في جيبه أولًا.",
      ),
      feature: t("Cast after a beach pebble", "바닷가 조약돌을 본뜬 병", "مصبوبة على هيئة حصاة"),
      priceFactor: 1.1,
      shape: { kind: 4, cap: 2 },
    },
  ],
  makings: [
    {
      code: "frankincense",
      name: t("frankincense", "유향", "باللبان"),
      line: t(
        "of green frankincense, lime and warm stone",
        "초록 유향과 라임, 데워진 돌의 향을 담은",
        "من لبان أخضر وليمون وحجر دافئ",
      ),
      story: t(
        "Hojari resin, distilled the week it arrives. The lime goes in an hour, the stone after noon, and what is left at night is church and rain.",
        "호자리 유향을 도착한 그 주에 증류해요. 라임은 한 시간, 돌은 한낮이 지나면 가시고, 밤에 남는 건 오래된 성소와 비의 냄새예요.",
        "لبان حوجري يُقطّر في أسبوع وصوله. يذهب الليمون بعد ساعة والحجر بعد الظهر، ويبقى في الليل معبد ومطر.",
      ),
      feature: t("Hojari resin from Dhofar", "도파르산 호자리 유향", "لبان حوجري من ظفار"),
      material: t("Grain alcohol, frankincense, lime, cedar", "곡물 알코올, 유향, 라임, 시더", "كحول حبوب ولبان وليمون وأرز"),
      care: t("Keep cool and out of the sun", "서늘하고 볕이 들지 않는 곳에 두세요", "يُحفظ باردًا بعيدًا عن الشمس"),
      drawn: "glass",
      colours: ["pine", "sage", "celadon"],
    },
    {
      code: "oud",
      name: t("oud", "오우드", "بالعود"),
      line: t("of oud, saffron and dry leather", "오우드와 사프란, 마른 가죽의 향을 담은", "من عود وزعفران وجلد جاف"),
      story: t(
        "A little oud goes a long way; here it goes just far enough. Saffron opens it, and leather, like the inside of an old car, closes it.",
        "오우드는 조금이면 멀리 가요. 여기서는 딱 알맞은 데까지만 가요. 사프란이 문을 열고, 오래된 자동차 안 같은 가죽 향이 문을 닫아요.",
        "قليل العود يذهب بعيدًا، وهنا يذهب بقدر. يفتحه الزعفران ويغلقه الجلد كداخل سيارة عتيقة.",
      ),
      feature: t("Lasts on a scarf for days", "스카프에 며칠이고 남아요", "يبقى على الوشاح أيامًا"),
      material: t(
        "Grain alcohol, oud, saffron, birch tar",
        "곡물 알코올, 오우드, 사프란, 자작나무 타르",
        "كحول حبوب وعود وزعفران وقطران بتولا",
      ),
      care: t("Keep cool and out of the sun", "서늘하고 볕이 들지 않는 곳에 두세요", "يُحفظ باردًا بعيدًا عن الشمس"),
      priceFactor: 1.6,
      drawn: "glass",
      colours: ["amber", "rust", "plum"],
    },
    {
      code: "neroli",
      name: t("orange-blossom", "오렌지꽃", "بزهر البرتقال"),
      line: t(
        "of orange blossom, salt and clean linen",
        "오렌지꽃과 소금, 막 걷은 빨래의 향을 담은",
        "من زهر البرتقال وملح وكتّان نظيف",
      ),
      story: t(
        "Blossom picked before eight, when it has not yet noticed the day. It smells of somebody who has slept well.",
        "꽃이 아직 하루를 눈치채기 전, 여덟 시 전에 따요. 잘 자고 일어난 사람의 냄새가 나요.",
        "يُقطف الزهر قبل الثامنة قبل أن ينتبه إلى النهار. رائحته رائحة من نام جيدًا.",
      ),
      feature: t("Picked before eight in the morning", "아침 여덟 시 전에 딴 꽃", "زهر يُقطف قبل الثامنة صباحًا"),
      material: t(
        "Grain alcohol, neroli, sea salt, musk mallow",
        "곡물 알코올, 네롤리, 바닷소금, 암브레트",
        "كحول حبوب ونيرولي وملح بحر وحب المسك",
      ),
      care: t("Keep cool and out of the sun", "서늘하고 볕이 들지 않는 곳에 두세요", "يُحفظ باردًا بعيدًا عن الشمس"),
      drawn: "glass",
      colours: ["rose", "sky", "mustard"],
    },
  ],
  moments: [
    t(
      "One press behind the ear and one for the scarf.",
      "귀 뒤에 한 번, 스카프에 한 번이면 돼요.",
      "ضغطة خلف الأذن وأخرى للوشاح.",
    ),
    t(
      "Somebody will ask in a lift. You need not tell.",
      "엘리베이터에서 누가 물어볼 거예요. 꼭 알려 주지 않아도 돼요.",
      "سيسألك أحدهم في المصعد. ولست ملزمًا بالجواب.",
    ),
    t(
      "For letters, pillows and the inside of coats.",
      "편지와 베개, 외투 안쪽을 위한 향이에요.",
      "للرسائل والوسائد وبطائن المعاطف.",
    ),
  ],
  features: [
    t("Rested for a month before it is bottled", "한 달 재운 뒤 병에 담아요", "يرتاح شهرًا قبل تعبئته"),
    t("Refilled at half the price", "반값에 다시 채워 드려요", "يُعاد ملؤه بنصف الثمن"),
    t(
      "A vial to try comes with it; return the bottle unopened",
      "시향 바이알을 함께 드려요. 열지 않은 병은 반품돼요",
      "معه قارورة تجربة، وتُردّ القارورة إن لم تُفتح",
    ),
  ],
  facts: [{ name: t("Concentration", "농도", "التركيز"), value: t("Eau de parfum, 18 %", "오 드 퍼퓸, 18 %", "ماء عطر، 18٪") }],
  sizes: {
    name: t("Volume", "용량", "الحجم"),
    sizes: [size(30, 3, 0.6, 0.55), size(50, 5, 0.85, 0.8), size(100, 9, 1.4, 1.4)],
  },
  inUse: t("on a linen cloth in the evening light", "저녁 빛 속 리넨 천 위에 놓인", "على قماشة كتّان في ضوء المساء"),
};
