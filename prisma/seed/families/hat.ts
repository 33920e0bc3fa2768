import type { Family } from "../family.ts";
import { t } from "../words.ts";

const size = (code: string, head: string, factor: number) => ({
  code: code.toLowerCase(),
  name: t(code, code, code),
  measure: t(`head ${head} cm`, `머리둘레 ${head} cm`, `محيط الرأس ${head} سم`),
  priceFactor: 1,
  weightFactor: factor,
});

export const hat: Family = {
  code: "hat",
  category: "wear/clothing/hats",
  quota: 5,
  noun: { ...t("hat", "모자", "قبعة"), gender: "f" },
  search: "帽子 ハット ニット帽 キャップ hat cap beanie bucket 비니 캡 버킷햇 طاقية كاب",
  brand: "skjold",
  sellers: ["skerry-knit", "baram-jip"],
  price: 4800,
  weightGrams: 120,
  silhouette: "hat",
  designs: [
    {
      code: "brim",
      name: t("wide-brimmed", "와이드브림", "عريضة الحافة"),
      line: t("A hat with a brim wide enough for noon", "한낮에도 넉넉한 챙을 두른 모자예요.", "قبعة حافتها تكفي ظهيرة كاملة"),
      story: t(
        "Steamed over a block of pear wood and pinched once, by hand, at the front. Lift it by the brim, not by the pinch, and it will keep its shape longer than you keep yours.",
        "배나무 틀에 김을 쐬어 모양을 잡고 앞을 손으로 한 번만 집었어요. 집은 자리 말고 챙을 들어 쓰면 아주 오래 모양이 살아 있어요.",
        "تُشكّل بالبخار على قالب من خشب الإجاص وتُقرص من الأمام مرة واحدة باليد. ارفعها من حافتها لا من قرصتها فتحفظ شكلها طويلًا.",
      ),
      feature: t("Seven-centimetre brim, stitched edge", "7 cm 챙, 박음질한 가장자리", "حافة سبعة سنتيمترات مخيطة الطرف"),
      priceFactor: 1.5,
      shape: { kind: 1 },
    },
    {
      code: "beanie",
      name: t("ribbed", "골지", "مضلّعة"),
      noun: { ...t("beanie", "비니", "طاقية"), gender: "f" },
      line: t(
        "A ribbed beanie with a cuff you can turn twice",
        "단을 두 번 접을 수 있는 골지 비니예요.",
        "طاقية مضلّعة حافتها تُطوى مرتين",
      ),
      story: t(
        "Knitted from the cuff up in one piece, so there is no seam to find with a cold ear. Pulled down it covers the ears, turned up it lets you hear the bus.",
        "단부터 정수리까지 한 번에 떠서 언 귀에 닿는 솔기가 없어요. 내리면 귀를 덮고, 접으면 버스 오는 소리가 들려요.",
        "حيكت من الحافة إلى القمة قطعة واحدة فلا درزة تلمسها أذن باردة. أنزلها فتغطي الأذنين، واطوها فتسمع الحافلة.",
      ),
      feature: t("One piece, no seam", "솔기 없이 한 번에 떴어요", "قطعة واحدة بلا درز"),
      priceFactor: 0.75,
      shape: { kind: 2 },
    },
    {
      code: "bucket",
      name: t("bucket", "버킷", "مستديرة"),
      line: t(
        "A bucket hat with five rows of stitching in the brim",
        "챙을 다섯 줄로 박은 버킷햇이에요.",
        "قبعة مستديرة في حافتها خمسة صفوف من الغرز",
      ),
      story: t(
        "The rows keep the brim from flopping into your eyes on a boat, and the two eyelets let the heat out. It rolls up and comes back as if nothing had happened.",
        "박음질 덕분에 배 위에서도 챙이 눈을 가리지 않고, 구멍 두 개로 열이 빠져나가요. 돌돌 말아 넣었다 꺼내도 아무 일 없던 모양이에요.",
        "تمنع الغرز حافتها من السقوط على عينيك في القارب، وتُخرج ثقباها الحرارة. تُلفّ ثم تعود كأن شيئًا لم يكن.",
      ),
      feature: t("Rolls up small", "돌돌 말아 가방에 쏙", "تُلفّ وتصغر في الحقيبة"),
      shape: { kind: 3 },
    },
    {
      code: "cap",
      name: t("six-panel", "식스패널", "بستة ألواح"),
      noun: { ...t("cap", "캡", "قبعة بحافة أمامية"), gender: "f" },
      line: t("A six-panel cap without a word on it", "아무 글자도 없는 식스패널 캡이에요.", "قبعة بستة ألواح لا كلمة عليها"),
      story: t(
        "Soft in front, so it sits low like an old one from the first day. The strap behind is leather and ends in a small brass loop.",
        "앞판이 부드러워서 첫날부터 오래 쓴 것처럼 푹 내려앉아요. 뒤는 가죽끈이고 작은 황동 고리로 마무리했어요.",
        "مقدمتها لينة فتستقر منخفضة من اليوم الأول كأنها قديمة. وشريطها الخلفي من الجلد ينتهي بحلقة نحاسية صغيرة.",
      ),
      feature: t("Leather strap with a brass loop", "황동 고리 달린 가죽끈", "شريط جلدي بحلقة نحاسية"),
      priceFactor: 0.85,
      shape: { kind: 4 },
    },
  ],
  makings: [
    {
      code: "wool",
      name: t("wool", "울", "من الصوف"),
      line: t("in wool that has seen the North Sea", "북해 바람을 아는 울로 만든", "من صوف عرف بحر الشمال"),
      story: t(
        "Raw wool carries its own raincoat. We wash out the dirt and leave a little of the grease in.",
        "양털에는 본래 비옷이 들어 있어요. 먼지는 씻어 내고 기름기는 조금 남겨 두었어요.",
        "في الصوف الخام معطف مطر من طبعه. نغسل ترابه ونترك فيه قليلًا من دهنه.",
      ),
      feature: t("Sheds drizzle", "보슬비는 튕겨 내요", "تردّ الرذاذ"),
      material: t("100 % wool", "울 100 %", "صوف 100٪"),
      care: t("Brush dry; steam to reshape", "마른 솔로 털고 김을 쐬어 모양 잡기", "تُفرَّش جافة ويُعاد شكلها بالبخار"),
      priceFactor: 1.15,
      drawn: "felt",
      colours: ["walnut", "charcoal", "rust", "pine", "oat"],
    },
    {
      code: "cotton",
      name: t("cotton", "코튼", "من القطن"),
      line: t("in washed cotton twill", "한 번 빤 코튼 트윌로 만든", "من قطن مبروم مغسول"),
      story: t(
        "Garment-dyed after it is sewn, so the seams are a shade paler and the whole looks as if it had already been on holiday.",
        "바느질한 뒤에 물들여서 솔기가 한 톤 옅고, 벌써 휴가를 다녀온 것 같은 얼굴이에요.",
        "تُصبغ بعد خياطتها فتبهت درزاتها درجة، وتبدو كأنها عادت من إجازة.",
      ),
      feature: t("Washes by machine", "세탁기로 빨아도 돼요", "تُغسل في الغسالة"),
      material: t("100 % organic cotton", "유기농 면 100 %", "قطن عضوي 100٪"),
      care: t(
        "Machine wash at 30 °C, dry on a bowl",
        "30 °C 세탁, 그릇에 씌워 말려 주세요",
        "تُغسل على 30 °م وتُجفّف على وعاء مقلوب",
      ),
      drawn: "cotton",
      colours: ["moss", "indigo", "sand", "persimmon"],
    },
    {
      code: "linen",
      name: t("linen", "리넨", "من الكتّان"),
      line: t("in stiff, airy linen", "빳빳하고 바람 잘 통하는 리넨으로 만든", "من كتّان متماسك يدخله الهواء"),
      story: t(
        "Starched once with rice water. It softens with every shower it is caught in, and dries before you are home.",
        "쌀뜨물로 한 번 풀을 먹였어요. 소나기를 맞을 때마다 부드러워지고, 집에 닿기 전에 말라요.",
        "نُشّي مرة بماء الأرز. يلين مع كل زخّة تفاجئه ويجفّ قبل أن تصل البيت.",
      ),
      feature: t("Cool at thirty-five degrees", "35도에도 시원해요", "باردة في حرّ خمس وثلاثين درجة"),
      material: t("100 % linen", "리넨 100 %", "كتّان 100٪"),
      care: t("Hand wash, dry in shade", "손세탁, 그늘에서 건조", "تُغسل يدويًا وتُجفّف في الظل"),
      priceFactor: 1.1,
      drawn: "linen",
      colours: ["sage", "clay", "sea", "fog"],
    },
  ],
  moments: [
    t(
      "For people who say that hats do not suit them, and are wrong.",
      "모자가 안 어울린다는 말은 대개 틀려요. 그런 분께 권해요.",
      "لمن يقول إن القبعات لا تليق به، وهو مخطئ.",
    ),
    t(
      "The difference between a walk and a good walk.",
      "산책이 좋은 산책이 되는 작은 차이예요.",
      "هي الفرق بين نزهة ونزهة جميلة.",
    ),
    t(
      "Leave it on the hook by the door and it will remember for you.",
      "현관 고리에 걸어 두면 모자가 먼저 나갈 채비를 해요.",
      "اتركها على المشجب قرب الباب فتتذكّر عنك.",
    ),
  ],
  features: [
    t("Cotton band inside, kind to the forehead", "이마가 편한 면 안단", "شريط قطني داخلي رفيق بالجبين"),
    t("Made to be reshaped", "다시 모양을 잡을 수 있어요", "قابلة لإعادة التشكيل"),
    t("Sent in a box it can live in", "평생 담아 둘 상자에 넣어 보내요", "تصل في علبة تسكنها"),
  ],
  facts: [{ name: t("Season", "계절", "الموسم"), value: t("All year", "사계절", "كل السنة") }],
  sizes: {
    name: t("Size", "사이즈", "المقاس"),
    sizes: [size("S", "54–56", 0.95), size("M", "56–58", 1), size("L", "58–61", 1.06)],
  },
  inUse: t("on two books beside a branch in a vase", "화병의 나뭇가지 곁, 책 두 권 위에 놓인", "فوق كتابين قرب غصن في مزهرية"),
};
