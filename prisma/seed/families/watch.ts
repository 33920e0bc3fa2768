import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const watch: Family = {
  code: "watch",
  category: "wear/accessories/watches",
  quota: 5,
  noun: { ...t("watch", "손목시계", "ساعة"), gender: "f" },
  search: "腕時計 時計 ウォッチ wristwatch timepiece 시계 워치 ساعة يد",
  brand: "halbzeit",
  sellers: ["atelier-doubs"],
  price: 28000,
  weightGrams: 70,
  silhouette: "watch",
  designs: [
    {
      code: "seconds",
      name: t("small-seconds", "스몰세컨즈", "بثوانٍ صغيرة"),
      line: t(
        "A round watch that counts its seconds apart",
        "초침이 따로 도는 둥근 손목시계예요.",
        "ساعة مستديرة تعدّ ثوانيها على حدة",
      ),
      story: t(
        "The seconds have a dial of their own at six o'clock, so the big hands may be calm. It is wound by hand, which takes as long as a good morning.",
        "초침은 여섯 시 자리의 작은 다이얼에서 따로 돌아서 큰 바늘이 차분해요. 손으로 감아요. 아침 인사 한 번이면 다 감겨요.",
        "للثواني مينا صغير عند السادسة ليبقى العقربان الكبيران هادئين. تُعبّأ باليد، وذلك لا يطول أكثر من تحية الصباح.",
      ),
      feature: t("Hand-wound, 42 hours", "수동 태엽, 42시간", "تعبئة يدوية تكفي 42 ساعة"),
      priceFactor: 1.2,
      shape: { kind: 1 },
    },
    {
      code: "square",
      name: t("square", "스퀘어", "مربّعة"),
      line: t("A square watch with rounded shoulders", "모서리가 둥근 네모난 손목시계예요.", "ساعة مربّعة بزوايا مستديرة"),
      story: t(
        "Drawn after the windows of the workshop, which are wider than they look. It slides under a cuff and stays there.",
        "작업실 창문을 본떠 그렸어요. 보기보다 넓은 창이에요. 소매 아래로 쏙 들어가 얌전히 있어요.",
        "رُسمت على هيئة نوافذ الورشة، وهي أوسع مما تبدو. تنزلق تحت الكمّ وتبقى هناك.",
      ),
      feature: t("7 mm thin", "두께 7 mm", "سماكتها 7 مم"),
      shape: { kind: 2, gold: 1 },
    },
    {
      code: "bezel",
      name: t("bezel", "베젤", "بإطار دوّار"),
      line: t(
        "A watch with a bezel that turns, for tea and for tides",
        "찻물에도 물때에도 쓰는 회전 베젤 손목시계예요.",
        "ساعة بإطار دوّار للشاي وللمدّ",
      ),
      story: t(
        "Set the mark to the minute hand and you have a timer without a battery. It goes down to a hundred metres, further than most of us.",
        "표시를 분침에 맞추면 건전지 없는 타이머가 돼요. 백 미터까지 방수되는데, 우리 대부분보다 깊이 들어가는 셈이에요.",
        "ضع علامته على عقرب الدقائق فيصير مؤقّتًا بلا بطارية. تنزل إلى مئة متر، أعمق من أكثرنا.",
      ),
      feature: t("Turning bezel, water-tight to 100 m", "회전 베젤, 100 m 방수", "إطار دوّار ومقاومة للماء حتى 100 م"),
      priceFactor: 1.35,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "leather",
      name: t("leather-strap", "가죽 스트랩", "بسوار جلدي"),
      line: t("on a strap of calf leather", "송아지 가죽 줄을 단", "بسوار من جلد العجل"),
      story: t(
        "The strap changes without a tool: a small lever on the inside, a fingernail, done.",
        "줄은 도구 없이 바꿔요. 안쪽의 작은 손잡이를 손톱으로 당기면 끝이에요.",
        "يُبدَّل السوار بلا أداة: ذراع صغيرة من الداخل وظفر، وانتهى الأمر.",
      ),
      feature: t("Strap changes by hand", "손으로 바꾸는 줄", "سوار يُبدّل باليد"),
      material: t(
        "Stainless steel, sapphire, calf leather",
        "스테인리스 스틸, 사파이어, 송아지 가죽",
        "فولاذ لا يصدأ وزجاج ياقوتي وجلد عجل",
      ),
      care: t("Keep the strap dry", "줄이 젖지 않게 해 주세요", "يُحفظ السوار جافًا"),
      drawn: "leather",
      colours: ["cognac", "ink", "walnut", "pine"],
    },
    {
      code: "steel",
      name: t("steel-bracelet", "스틸 브레이슬릿", "بسوار فولاذي"),
      line: t("on a bracelet of steel that settles like cloth", "천처럼 감기는 스틸 줄을 단", "بسوار فولاذي ينسدل كالقماش"),
      story: t(
        "Links polished on the edge and brushed on the face. Take one out with the pin in the box and it fits to half a link.",
        "마디의 옆면은 윤을 내고 앞면은 결을 냈어요. 상자에 든 핀으로 빼면 반 마디까지 맞출 수 있어요.",
        "حلقاته مصقولة الحافة ممشّطة الوجه. تُنزع منها واحدة بالدبّوس المرفق فتُضبط حتى نصف حلقة.",
      ),
      feature: t("Adjusts to half a link", "반 마디까지 조절", "يُضبط حتى نصف حلقة"),
      material: t("Stainless steel, sapphire", "스테인리스 스틸, 사파이어", "فولاذ لا يصدأ وزجاج ياقوتي"),
      care: t("Rinse after the sea", "바다에 다녀오면 헹궈 주세요", "تُشطف بعد البحر"),
      priceFactor: 1.25,
      drawn: "steel",
      colours: ["steel", "brass", "charcoal"],
    },
    {
      code: "canvas",
      name: t("canvas-strap", "캔버스 스트랩", "بسوار قماشي"),
      line: t("on a strap of waxed canvas", "왁스드 캔버스 줄을 단", "بسوار من قماش مشمّع"),
      story: t(
        "Cut from the ends of sailcloth, so every strap has been a metre away from the sea. It dries on the wrist.",
        "돛천의 자투리로 만들어서 줄마다 한때 바다 곁에 있었어요. 손목 위에서 금세 말라요.",
        "قُصّ من أطراف أشرعة، فكل سوار كان يومًا على متر من البحر. يجفّ وهو على المعصم.",
      ),
      feature: t("Dries on the wrist", "손목 위에서 말라요", "يجفّ على المعصم"),
      material: t(
        "Stainless steel, sapphire, cotton canvas",
        "스테인리스 스틸, 사파이어, 면 캔버스",
        "فولاذ لا يصدأ وزجاج ياقوتي وقماش قطني",
      ),
      care: t("Wash the strap by hand", "줄만 빼서 손세탁", "يُغسل السوار يدويًا"),
      priceFactor: 0.9,
      drawn: "canvas",
      colours: ["moss", "indigo", "sand", "rust"],
    },
  ],
  moments: [
    t(
      "You will look at it more often than at the time.",
      "시간보다 시계를 더 자주 보게 될 거예요.",
      "ستنظر إليها أكثر مما تنظر إلى الوقت.",
    ),
    t(
      "For fifty-year friendships and for being five minutes early.",
      "오십 년 우정과 오 분 일찍 도착하는 습관을 위한 시계예요.",
      "لصداقات الخمسين عامًا وللوصول قبل الموعد بخمس دقائق.",
    ),
    t(
      "Bring it back every seven years; we oil it while you have lunch.",
      "칠 년에 한 번 가져오세요. 점심 드시는 동안 기름칠해 드려요.",
      "أعدها كل سبع سنوات، نزيّتها وأنت تتغدّى.",
    ),
  ],
  features: [
    t("Regulated on the wrist for a week", "일주일 동안 손목에 차고 오차를 맞춰요", "مضبوطة على المعصم أسبوعًا"),
    t("Number of three hundred on the back", "뒷면에 삼백 개 중 몇 번째인지 새겼어요", "رقمها من ثلاثمئة محفور على ظهرها"),
    t("Ten years' guarantee", "십 년 보증", "ضمان عشر سنوات"),
  ],
  facts: [{ name: t("Movement", "무브먼트", "الحركة"), value: t("Mechanical, 18 jewels", "기계식, 18석", "ميكانيكية، 18 حجرًا") }],
  sizes: {
    name: t("Case", "케이스", "العلبة"),
    sizes: [
      {
        code: "36mm",
        name: t("36 mm", "36 mm", "36 مم"),
        measure: t("wrists of 14 to 17 cm", "손목둘레 14~17 cm", "لمعصم من 14 إلى 17 سم"),
        priceFactor: 1,
        weightFactor: 0.92,
      },
      {
        code: "40mm",
        name: t("40 mm", "40 mm", "40 مم"),
        measure: t("wrists of 16 to 21 cm", "손목둘레 16~21 cm", "لمعصم من 16 إلى 21 سم"),
        priceFactor: 1.05,
        weightFactor: 1.08,
      },
    ],
  },
  inUse: t("on its cushion beside a stack of books", "책더미 곁 쿠션에 둘러 둔", "على وسادتها قرب كومة كتب"),
};
