import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const umbrella: Family = {
  code: "umbrella",
  category: "wear/accessories/umbrellas",
  quota: 4,
  noun: { ...t("umbrella", "우산", "مظلة"), gender: "f" },
  search: "傘 雨傘 日傘 アンブレラ umbrella parasol brolly 장우산 양산 접이식우산 شمسية",
  brand: "lindner",
  sellers: ["schirm-lindner"],
  price: 6400,
  weightGrams: 480,
  silhouette: "umbrella",
  designs: [
    {
      code: "walking",
      name: t("walking", "롱", "طويلة"),
      line: t(
        "A long umbrella for two people who like each other",
        "사이좋은 두 사람이 쓸 만한 장우산이에요.",
        "مظلة طويلة لاثنين يتحابّان",
      ),
      story: t(
        "A metre and eight across. The eight ribs are tied to the frame, not riveted, so one can be changed while you wait and look at the others.",
        "펼치면 지름 108센티미터예요. 살 여덟 개를 못이 아니라 실로 묶어서, 기다리는 동안 하나만 갈아 드릴 수 있어요.",
        "قطرها متر وثمانية سنتيمترات. أضلاعها الثمانية مربوطة لا مبرشمة، فيُبدَّل أحدها وأنت تنتظر وتتفرّج على غيرها.",
      ),
      feature: t("108 cm across, eight ribs", "지름 108 cm, 살 여덟 개", "قطرها 108 سم بثمانية أضلاع"),
      shape: { kind: 1 },
    },
    {
      code: "slim",
      name: t("slim", "슬림", "نحيلة"),
      line: t(
        "An umbrella that rolls up as thin as a walking stick",
        "말면 지팡이처럼 가늘어지는 우산이에요.",
        "مظلة تُلفّ فتصير نحيلة كعصا",
      ),
      story: t(
        "The cloth is cut on the bias so that it wraps without a crease. Carried furled it makes a dry day look considered.",
        "천을 비스듬히 재단해서 구김 없이 감겨요. 맑은 날 접어 들고만 있어도 옷차림이 반듯해 보여요.",
        "قُصّ قماشها بالورب فيلتفّ بلا تجعيدة. تُحمل مطوية فيبدو اليوم الجاف محسوبًا له حساب.",
      ),
      feature: t("Rolls to 4 cm", "말면 두께 4 cm", "تُلفّ إلى 4 سم"),
      priceFactor: 1.15,
      shape: { kind: 2, dark: 1 },
    },
    {
      code: "folding",
      name: t("folding", "접이식", "قابلة للطيّ"),
      line: t(
        "A folding umbrella for the bottom of the bag",
        "가방 바닥에 넣어 두는 접이식 우산이에요.",
        "مظلة قابلة للطيّ لقاع الحقيبة",
      ),
      story: t(
        "It opens with the thumb and closes by hand, because the springs that close by themselves are the ones that break.",
        "엄지로 펴고 손으로 접어요. 저절로 접히는 용수철이 제일 먼저 고장 나거든요.",
        "تُفتح بالإبهام وتُغلق باليد، لأن النوابض التي تغلق وحدها هي التي تنكسر.",
      ),
      feature: t("27 cm folded", "접으면 27 cm", "طولها مطوية 27 سم"),
      priceFactor: 0.75,
      shape: { kind: 3 },
    },
    {
      code: "panelled",
      name: t("two-tone", "투톤", "بلونين"),
      line: t(
        "A two-tone umbrella that can be found in a crowd",
        "사람 많은 데서도 찾기 쉬운 투톤 우산이에요.",
        "مظلة بلونين تُعرف في الزحام",
      ),
      story: t(
        "Every second panel is cream. A grandfather ordered the first so that his grandchildren could see him at the school gate.",
        "한 칸 걸러 한 칸이 크림색이에요. 교문 앞에서 손주들이 알아보게 해 달라던 할아버지의 주문에서 시작됐어요.",
        "لوح من كل لوحين بلون القشدة. طلب أولاها جدّ كي يراه أحفاده عند باب المدرسة.",
      ),
      feature: t("Panels sewn in turn", "한 칸씩 번갈아 이었어요", "ألواح مخيطة بالتناوب"),
      priceFactor: 1.1,
      shape: { kind: 1, two: 1 },
    },
  ],
  makings: [
    {
      code: "recycled",
      name: t("all-weather", "올웨더", "لكل الأجواء"),
      line: t(
        "in cloth spun from bottles, tight enough for hail",
        "페트병에서 뽑아 우박도 견디게 짠",
        "من قماش غُزل من القوارير محكم يحتمل البَرَد",
      ),
      story: t(
        "Three shakes at the door and it is dry. The coating has no fluorine in it; rain runs off because the weave is dense.",
        "문 앞에서 세 번 털면 말라 있어요. 불소 코팅이 아니라 촘촘한 짜임이 비를 흘려보내요.",
        "ثلاث نفضات عند الباب فتجفّ. لا فلور في طبقتها، بل ينزلق المطر لأن نسجها كثيف.",
      ),
      feature: t("Dry after three shakes", "세 번 털면 보송해요", "تجفّ بثلاث نفضات"),
      material: t(
        "Recycled polyester, steel, ash wood",
        "재생 폴리에스터, 강철, 물푸레나무",
        "بوليستر معاد التدوير وفولاذ وخشب دردار",
      ),
      care: t("Dry open, in the shade", "펼쳐서 그늘에 말려 주세요", "تُجفّف مفتوحة في الظل"),
      drawn: "nylon",
      colours: ["indigo", "pine", "mustard", "ink", "rust"],
    },
    {
      code: "cotton",
      name: t("cotton", "코튼", "من القطن"),
      line: t(
        "in proofed cotton that drums softly",
        "빗소리가 나직하게 울리는 방수 코튼으로 만든",
        "من قطن مقاوم يقرع عليه المطر بلطف",
      ),
      story: t(
        "Cotton swells when wet and closes its own pores. The sound under it is half the reason to own one.",
        "면은 젖으면 부풀어 스스로 틈을 메워요. 이 우산을 갖는 이유의 절반은 그 아래서 듣는 빗소리예요.",
        "ينتفخ القطن إذا ابتلّ فيسدّ مسامّه. وصوت المطر تحته نصف سبب اقتنائها.",
      ),
      feature: t("The sound of rain on cotton", "면에 떨어지는 빗소리", "صوت المطر على القطن"),
      material: t("Proofed cotton, steel, chestnut wood", "방수 코튼, 강철, 밤나무", "قطن مقاوم للماء وفولاذ وخشب كستناء"),
      care: t("Dry open; re-proof in spring", "펼쳐 말리고 봄에 방수 처리", "تُجفّف مفتوحة ويُجدّد عزلها في الربيع"),
      priceFactor: 1.25,
      drawn: "cotton",
      colours: ["sage", "plum", "sand", "sea"],
    },
    {
      code: "linen",
      name: t("linen sun", "리넨 양산 겸", "من الكتّان للشمس"),
      line: t(
        "in double linen, for the sun before the rain",
        "비보다 햇볕을 먼저 생각해 두 겹 리넨으로 만든",
        "من كتّان مضاعف للشمس قبل المطر",
      ),
      story: t(
        "Two layers with air between: it is four degrees cooler underneath, measured on the Karlsplatz in July. A shower does it no harm.",
        "두 겹 사이로 공기가 지나가요. 칠월 카를 광장에서 재 보니 그늘 아래가 4도 낮았어요. 소나기쯤은 괜찮아요.",
        "طبقتان بينهما هواء: تحتها أبرد بأربع درجات، قيست في ساحة كارل في تموز. ولا تضرّها زخّة.",
      ),
      feature: t("Four degrees cooler underneath", "아래는 4도 더 시원해요", "أبرد بأربع درجات تحتها"),
      material: t("Double linen, steel, cherry wood", "두 겹 리넨, 강철, 벚나무", "كتّان مضاعف وفولاذ وخشب كرز"),
      care: t("Wipe; dry open", "닦아서 펼쳐 말려 주세요", "تُمسح وتُجفّف مفتوحة"),
      priceFactor: 1.3,
      drawn: "linen",
      colours: ["oat", "sky", "clay"],
    },
  ],
  moments: [
    t(
      "Bought on a wet Tuesday, lent on a wet Thursday, always returned: our name is on the ferrule.",
      "비 오는 화요일에 사서 비 오는 목요일에 빌려주어도 꼭 돌아와요. 끝쇠에 저희 이름이 있거든요.",
      "تُشترى في ثلاثاء ممطر وتُعار في خميس ممطر وتعود دائمًا: اسمنا على طرفها.",
    ),
    t("For people who do not run when it starts.", "비가 와도 뛰지 않는 사람을 위한 우산이에요.", "لمن لا يركض حين تبدأ."),
    t(
      "Leave it in the stand and the weather will hold.",
      "우산꽂이에 꽂아 두면 날이 개요. 늘 그래요.",
      "اتركها في حاملها يصحُ الجو.",
    ),
  ],
  features: [
    t("Handle bent over steam from one stick", "나무 하나를 김으로 휘어 만든 손잡이", "مقبض من عود واحد مثني بالبخار"),
    t("Every rib can be replaced", "살 하나하나 갈 수 있어요", "كل ضلع فيها يُبدَّل"),
    t("Tested in a wind of 90 km/h", "시속 90 km 바람에서 시험했어요", "مختبرة في ريح سرعتها 90 كم/س"),
  ],
  facts: [{ name: t("Guarantee", "보증", "الضمان"), value: t("Five years on the frame", "뼈대 오 년", "خمس سنوات على الهيكل") }],
  inUse: t("in its stand by a window in the rain", "비 내리는 창가 우산꽂이에 꽂힌", "في حاملها قرب نافذة ماطرة"),
};
